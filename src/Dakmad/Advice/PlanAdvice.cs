using System;
using System.Collections.Generic;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Advice;

/// <summary>What could bring the journeys of a plan nearer to its value discipline; made only when it is asked for.</summary>
/// <example>
/// <code>
/// foreach (var journey in plan.Advise().Journeys)
/// {
///     foreach (var proposal in journey.Proposals)
///     {
///         Console.WriteLine(proposal.Text[Language.Dutch]);
///     }
/// }
/// </code>
/// </example>
public sealed record PlanAdvice
{
    private PlanAdvice() { }

    /// <summary>The plan.</summary>
    public required MarketingPlan Plan { get; init; }

    /// <summary>The journeys that do not fit, or only in part, in the order of the plan.</summary>
    public required ValueList<JourneyAdvice> Journeys { get; init; }

    /// <summary>Looks for what could be done for the journeys of a plan.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    public static PlanAdvice Of(PlanIndex index, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        var channels = new PlanChannels(index);
        var journeys = new List<JourneyAdvice>();
        foreach (var place in index.All<Journey>())
        {
            if (JourneyAdvice.Of(channels, place, bounds ?? VerdictBounds.Default) is { } advice)
            {
                journeys.Add(advice);
            }
        }

        return new() { Plan = index.Plan, Journeys = [.. journeys] };
    }
}
