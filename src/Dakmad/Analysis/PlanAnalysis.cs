using System;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// All analyses of one plan, each computed when it is first asked for and then kept, so that rules, reports and scripts
/// share them. It may be used by several threads.
/// </summary>
public sealed class PlanAnalysis
{
    private readonly PerJourney<JourneyFunnel> _funnels;
    private readonly PerJourney<JourneyCost> _costs;
    private readonly Lazy<PlanBudget> _budget;
    private readonly Lazy<PlanCalendar> _calendar;
    private readonly Lazy<PlanObjectives> _objectives;

    private PlanAnalysis(PlanIndex index)
    {
        Index = index;
        _funnels = new(journey => JourneyFunnel.Of(index, journey));
        _costs = new(journey => JourneyCost.Of(index, journey, FunnelOf(journey)));
        _budget = new(() => PlanBudget.Of(index, Plan.Operational.Journeys.Select(CostOf).ToValueList()));
        _calendar = new(() => PlanCalendar.Of(index, Budget));
        _objectives = new(() => PlanObjectives.Of(index, FunnelOf));
    }

    /// <summary>The meaning of the references of the plan.</summary>
    public PlanIndex Index { get; }

    /// <summary>The plan.</summary>
    public MarketingPlan Plan => Index.Plan;

    /// <summary>Budget against cost on every level.</summary>
    public PlanBudget Budget => _budget.Value;

    /// <summary>When everything takes place, and what it takes by month and week.</summary>
    public PlanCalendar Calendar => _calendar.Value;

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

    /// <summary>What a journey costs.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public JourneyCost CostOf(Journey journey) => _costs[journey];
}
