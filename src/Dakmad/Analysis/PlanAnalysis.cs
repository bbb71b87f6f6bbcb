using System;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// All analyses of one plan, each computed when it is first asked for and then kept, so that rules, reports and scripts
/// share them. It may be used by several threads.
/// </summary>
public sealed class PlanAnalysis
{
    private readonly PerJourney<JourneyFunnel> _funnels;
    private readonly Lazy<PlanObjectives> _objectives;

    private PlanAnalysis(PlanIndex index)
    {
        Index = index;
        _funnels = new(journey => JourneyFunnel.Of(index, journey));
        _objectives = new(() => PlanObjectives.Of(index, FunnelOf));
    }

    /// <summary>The meaning of the references of the plan.</summary>
    public PlanIndex Index { get; }

    /// <summary>The plan.</summary>
    public MarketingPlan Plan => Index.Plan;

    /// <summary>The objectives of the plan.</summary>
    public PlanObjectives Objectives => _objectives.Value;

    /// <summary>The analyses of a plan.</summary>
    public static PlanAnalysis Of(MarketingPlan plan) => new(new(plan));

    /// <summary>The analyses of a plan of which the references are known.</summary>
    public static PlanAnalysis Of(PlanIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new(index);
    }

    /// <summary>The funnel of a journey.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public JourneyFunnel FunnelOf(Journey journey) => _funnels[journey];
}
