using System;
using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// The journeys of a plan held against what each value discipline leads one to expect [S3:44-62], and against what the
/// plan itself expects. A journey is compared with its alternatives in the same plan, value by value; what is not known
/// is not counted, and one journey alone is compared with nothing.
/// </summary>
public sealed class StrategyFit
{
    private StrategyFit(MarketingPlan plan, ExpectationSet expectations, ValueList<JourneyFit> journeys)
    {
        Expectations = expectations;
        Journeys = journeys;
        var mix = new JourneyMix(journeys);
        Basis = mix.Basis;
        Leanings = mix.Leanings();
        Chosen = StrategyAmbitions.Chosen(plan.Strategy);
        Agreement = mix.Agreement(Chosen);
        Ambitions = StrategyAmbitions.Check(plan.Strategy, mix, expectations.ThresholdScore);
    }

    /// <summary>The expectations that were used.</summary>
    public ExpectationSet Expectations { get; }

    /// <summary>The journeys, in the order of the plan.</summary>
    public ValueList<JourneyFit> Journeys { get; }

    /// <summary>
    /// The value discipline in which the plan wants to lead: its choice, or else the one ambition to lead; null when it
    /// does not say.
    /// </summary>
    public ValueDiscipline? Chosen { get; }

    /// <summary>
    /// Whether journeys are weighed by the customers who enter them, where all that can be compared tell so in one unit,
    /// or counted.
    /// </summary>
    public WeighingBasis Basis { get; }

    /// <summary>
    /// What leans to each discipline, the largest part first and ties in the order of declaration; empty when no journeys
    /// can be compared.
    /// </summary>
    public ValueList<DisciplineLeaning> Leanings { get; }

    /// <summary>Whether that agrees with the choice of the plan.</summary>
    public StrategyAgreement Agreement { get; }

    /// <summary>
    /// Whether the journeys that lean to the choice keep up in the other disciplines; empty without a choice or such
    /// journeys.
    /// </summary>
    public ValueList<AmbitionCheck> Ambitions { get; }

    /// <summary>What is the matter with the expectations of the plan, in their order.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>The journeys that can be compared in a discipline, the highest score first; ties in the order of the plan.</summary>
    public ValueList<JourneyFit> Ranking(ValueDiscipline discipline) =>
        Journeys
            .Where(journey => journey[discipline].Rank is not null)
            .OrderByDescending(journey => journey[discipline].Score)
            .ToValueList();

    /// <summary>What there is to say of a journey of the plan, by its identity; null when it is of another.</summary>
    internal JourneyFit? Find(Journey journey)
    {
        foreach (var fit in Journeys)
        {
            if (ReferenceEquals(fit.Journey, journey))
            {
                return fit;
            }
        }

        return null;
    }

    /// <summary>Holds the journeys of a plan against expectations.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="expectations">What is expected; <see cref="ExpectationSet.Default"/> when null.</param>
    public static StrategyFit Of(PlanIndex index, ExpectationSet? expectations = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        expectations ??= ExpectationSet.Default;
        var ofPlan = new PlanExpectations(index.Plan, expectations);
        var journeys = new FitComputation(index, expectations).Compute(ofPlan);
        return new(index.Plan, expectations, [.. journeys]) { Problems = ofPlan.Problems };
    }
}
