using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// The journeys of a plan, each judged by itself under the three value disciplines [S3:44-58]. What other journeys are
/// like changes no verdict: an alternative never acquits.
/// </summary>
public sealed partial class PlanVerdicts
{
    private readonly Dictionary<Journey, JourneyVerdict> _byJourney = new(ReferenceEqualityComparer.Instance);
    private readonly EnumSet<ValueDiscipline> _contradicted;

    private PlanVerdicts(VerdictBounds bounds, ValueDiscipline? chosen, ValueList<JourneyVerdict> journeys)
    {
        (Bounds, Chosen, Journeys) = (bounds, chosen, journeys);
        foreach (var journey in journeys)
        {
            _byJourney.TryAdd(journey.Journey, journey);
        }

        _contradicted =
        [
            .. Enum.GetValues<ValueDiscipline>()
                .Where(discipline => journeys.All(journey => journey[discipline].Verdict == FitVerdict.Contradicts)),
        ];
    }

    /// <summary>The bounds that were used.</summary>
    public VerdictBounds Bounds { get; }

    /// <summary>
    /// The value discipline in which the plan wants to lead: its choice, or else the one ambition to lead; null when it
    /// does not say.
    /// </summary>
    public ValueDiscipline? Chosen { get; }

    /// <summary>The journeys, in the order of the plan.</summary>
    public ValueList<JourneyVerdict> Journeys { get; }

    /// <summary>
    /// The journeys by how well they fit a discipline, the best first: by verdict, then by the measure that decides, then
    /// by what a purchase costs, then in the order of the plan. It compares journeys within this plan and says nothing of
    /// a market.
    /// </summary>
    public ValueList<JourneyVerdict> Ranking(ValueDiscipline discipline) =>
        Journeys
            .OrderBy(journey => journey[discipline].Verdict)
            .ThenByDescending(journey => journey[discipline].Strength ?? double.NegativeInfinity)
            .ThenBy(journey => journey.CostPerPurchase?.Amount ?? decimal.MaxValue)
            .ToValueList();

    /// <summary>Judges the journeys of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static PlanVerdicts Of(MarketingPlan plan, VerdictBounds? bounds = null) => Of(new PlanIndex(plan), bounds);

    /// <summary>Judges the journeys of a plan.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    public static PlanVerdicts Of(PlanIndex index, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        bounds ??= VerdictBounds.Default;
        var journeys = new List<JourneyVerdict>();
        foreach (var place in index.All<Journey>())
        {
            journeys.Add(new JourneyJudge(index, place, bounds).Judge());
        }

        return new(bounds, ChosenBy(index.Plan), [.. journeys]);
    }

    /// <summary>The discipline of the plan: its choice, or else the one ambition to lead.</summary>
    internal static ValueDiscipline? ChosenBy(MarketingPlan plan)
    {
        if (plan.Strategy?.Discipline is { } discipline)
        {
            return discipline;
        }

        var leading = (plan.Strategy?.Ambitions ?? [])
            .Where(ambition => ambition.Standing == DisciplineStanding.Lead)
            .Select(ambition => ambition.Discipline)
            .Distinct()
            .ToArray();
        return leading is [var only] ? only : null;
    }

    /// <summary>Whether every journey of the plan goes against a discipline.</summary>
    internal bool AllContradict(ValueDiscipline discipline) => _contradicted.Contains(discipline);

    /// <summary>What there is to say of a journey of the plan, by its identity; null when it is of another.</summary>
    internal JourneyVerdict? Find(Journey journey) => _byJourney.GetValueOrDefault(journey);
}
