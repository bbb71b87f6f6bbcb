using System;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Advice;

/// <summary>Advice on a plan.</summary>
public static class PlanAdvising
{
    /// <summary>What could bring the journeys that do not fit nearer to the value discipline that the plan has chosen.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    public static PlanAdvice Advise(this MarketingPlan plan, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanAdvice.Of(new(plan), bounds);
    }
}
