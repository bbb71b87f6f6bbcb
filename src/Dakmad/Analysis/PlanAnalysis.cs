using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Dakmad.Analysis.Profile;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// All analyses of one plan, each computed when it is first asked for and then kept, so that rules, reports and scripts
/// share them. It may be used by several threads.
/// </summary>
[DebuggerDisplay("{Plan.Id,nq}")]
public sealed partial class PlanAnalysis
{
    private readonly PerJourney<JourneyFunnel> _funnels;
    private readonly PerJourney<JourneyCost> _costs;
    private readonly PerJourney<Sensitivity> _sensitivities;
    private readonly PerJourney<JourneyProfile> _profiles;
    private readonly Lazy<PlanVerdicts> _verdicts;
    private readonly Lazy<PositioningVerdict> _positioning;
    private readonly Lazy<ValueList<ExpectationJudgement>> _expectations;
    private readonly Lazy<PlanBudget> _budget;
    private readonly Lazy<PlanCalendar> _calendar;
    private readonly Lazy<PlanObjectives> _objectives;
    private readonly Lazy<Dictionary<string, PlannedObjective>> _byObjective;

    private PlanAnalysis(PlanIndex index, VerdictBounds? bounds, PositioningTable? positionings)
    {
        Index = index;
        _funnels = new(journey => JourneyFunnel.Of(index, journey));
        _costs = new(journey => JourneyCost.Of(index, journey, FunnelOf(journey)));
        _sensitivities = new(journey => Sensitivity.Of(index, journey));
        var offered = new Lazy<OfferedJourneys>(() => new(index));
        _profiles = new(journey => JourneyProfile.Of(index, offered, FunnelOf(journey), () => CostOf(journey)));
        _verdicts = new(() => PlanVerdicts.Of(index, bounds));
        _positioning = new(() => PositioningVerdict.Of(this, positionings));
        _expectations = new(() => ExpectationJudgement.Of(this));
        _budget = new(() => PlanBudget.Of(index, Plan.Operational.Journeys.Select(CostOf).ToValueList()));
        _calendar = new(() => PlanCalendar.Of(index, Budget));
        _objectives = new(() => PlanObjectives.Of(index, FunnelOf));
        _byObjective = new(() =>
            Objectives
                .All.DistinctBy(planned => planned.Objective.Id, StringComparer.Ordinal)
                .ToDictionary(planned => planned.Objective.Id, StringComparer.Ordinal)
        );
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

    /// <summary>The journeys of the plan, each judged under the value disciplines.</summary>
    public PlanVerdicts Verdicts => _verdicts.Value;

    /// <summary>Whether the positioning of the plan goes with the rest of it.</summary>
    public PositioningVerdict Positioning => _positioning.Value;

    /// <summary>Whether journeys are as the plan itself expects of them, in the order of the plan.</summary>
    public ValueList<ExpectationJudgement> Expectations => _expectations.Value;

    /// <summary>The analyses of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <param name="positionings">What positionings lead one to expect; <see cref="PositioningTable.Default"/> when null.</param>
    public static PlanAnalysis Of(
        MarketingPlan plan,
        VerdictBounds? bounds = null,
        PositioningTable? positionings = null
    ) => new(new(plan), bounds, positionings);

    /// <summary>The analyses of a plan of which the references are known.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <param name="positionings">What positionings lead one to expect; <see cref="PositioningTable.Default"/> when null.</param>
    public static PlanAnalysis Of(PlanIndex index, VerdictBounds? bounds = null, PositioningTable? positionings = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new(index, bounds, positionings);
    }

    /// <summary>The funnel of a journey.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public JourneyFunnel FunnelOf(Journey journey) => _funnels[journey];

    /// <summary>The funnel of a journey.</summary>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public JourneyFunnel FunnelOf(Ref<Journey> journey) => FunnelOf(Index.Required(journey));

    /// <summary>What a journey costs.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public JourneyCost CostOf(Journey journey) => _costs[journey];

    /// <summary>What a journey costs.</summary>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public JourneyCost CostOf(Ref<Journey> journey) => CostOf(Index.Required(journey));

    /// <summary>Which rate of a journey moves its end most, and which cost per contact moves what it costs most.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public Sensitivity SensitivityOf(Journey journey) => _sensitivities[journey];

    /// <summary>Which rate of a journey moves its end most, and which cost per contact moves what it costs most.</summary>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public Sensitivity SensitivityOf(Ref<Journey> journey) => SensitivityOf(Index.Required(journey));

    /// <summary>What a journey consists of.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public JourneyProfile ProfileOf(Journey journey) => _profiles[journey];

    /// <summary>What a journey consists of.</summary>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public JourneyProfile ProfileOf(Ref<Journey> journey) => ProfileOf(Index.Required(journey));

    /// <summary>What there is to say of an objective of the plan.</summary>
    internal PlannedObjective ObjectiveOf(Objective objective) => _byObjective.Value[objective.Id];
}
