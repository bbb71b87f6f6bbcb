using System;
using Dakmad.Diagnostics;

namespace Dakmad.Integrity;

/// <summary>
/// Whether a plan contradicts itself: ids used twice, references to nothing or to the wrong kind, circles, dates out of
/// order, shares above 1. A reader makes the same checks on a file; these are for plans made in code.
/// </summary>
public static class PlanIntegrity
{
    /// <summary>Checks a plan.</summary>
    /// <returns>The findings in the order of the plan, those of a part before those of what it holds.</returns>
    public static DiagnosticReport Check(MarketingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new PlanFindings();
        new PlanGathering(findings).Check(plan);
        return findings.ToReport().In(plan.Language);
    }
}
