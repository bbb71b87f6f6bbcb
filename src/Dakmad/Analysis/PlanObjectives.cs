using System;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Objectives;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// The objectives of a plan: whether they can be measured, how they lead up to the strategic level, what works on them,
/// and whether what the plan computes comes to what it states.
/// </summary>
public sealed partial record PlanObjectives
{
    internal PlanObjectives() { }

    /// <summary>All objectives, in the order of the plan.</summary>
    public required ValueList<PlannedObjective> All { get; init; }

    /// <summary>
    /// The same as a tree: each followed by those that contribute to it, at a greater <see cref="PlannedObjective.Depth"/>;
    /// last those that contribute in a circle.
    /// </summary>
    public required ValueList<PlannedObjective> Tree { get; init; }

    /// <summary>The events, in the order of the plan.</summary>
    public required ValueList<EventObjectives> Events { get; init; }

    /// <summary>What is the matter: objectives that are not reached or lead nowhere, and gaps between work and objectives.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>Looks at the objectives of a plan.</summary>
    /// <param name="plan">The plan.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static PlanObjectives Of(MarketingPlan plan) => Of(new PlanIndex(plan));

    /// <summary>Looks at the objectives of a plan.</summary>
    /// <param name="index">The plan.</param>
    public static PlanObjectives Of(PlanIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, journey => JourneyFunnel.Of(index, journey));
    }

    /// <summary>Looks at the objectives of a plan of which the funnels are known.</summary>
    internal static PlanObjectives Of(PlanIndex index, Func<Journey, JourneyFunnel> funnelOf) =>
        new ObjectiveComputation(index, funnelOf).Compute();
}
