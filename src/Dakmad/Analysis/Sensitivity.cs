using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Cost;
using Dakmad.Analysis.Funnel;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// Which rate of a journey moves its end volume most: each pass rate and route share that is known, below 1 and of a
/// touchpoint with visits, changed on its own. And which cost per contact moves what the journey costs most.
/// </summary>
public sealed partial record Sensitivity
{
    private readonly ValueList<RateResponse> _responses;

    private Sensitivity(JourneyFunnel funnel, JourneyCost cost, ValueList<RateResponse> responses)
    {
        (Funnel, _responses) = (funnel, responses);
        CostEffects = cost
            .Steps.Where(step => step.Variable is { Amount: > 0 })
            .Select(step => EffectOf(step, cost))
            .OrderByDescending(effect => effect.OfOneTenth.Amount)
            .ToValueList();
        Effects = responses
            .Select(response => response.Effect)
            .OrderByDescending(effect => Math.Abs(effect.OfOnePoint ?? 0))
            .ToValueList();
    }

    /// <summary>The funnel as it is.</summary>
    public JourneyFunnel Funnel { get; }

    /// <summary>The rates and what they do: that of which one percentage point moves most first, equals in the order of the plan.</summary>
    public ValueList<RateEffect> Effects { get; }

    /// <summary>
    /// The costs per contact and what they do, that which moves the cost of the journey most first, equals in the order of
    /// the plan. A contact of several touchpoints is counted once, at its dearest.
    /// </summary>
    public ValueList<CostEffect> CostEffects { get; }

    /// <summary>Computes what each rate and each cost per contact of a journey does.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static Sensitivity Of(MarketingPlan plan, Ref<Journey> journey) => Of(new PlanIndex(plan), journey);

    /// <summary>Computes what each rate and each cost per contact of a journey does.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static Sensitivity Of(MarketingPlan plan, Journey journey)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes what each rate and each cost per contact of a journey does.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static Sensitivity Of(PlanIndex index, Ref<Journey> journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes what each rate and each cost per contact of a journey does.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static Sensitivity Of(PlanIndex index, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        var computation = FunnelComputation.Solve(index, journey);
        var funnel = new FunnelResult(computation).Make();
        return new(funnel, JourneyCost.Of(index, journey, funnel), RateResponses.OfEnd(computation, funnel));
    }

    /// <summary>
    /// What each rate on its own would have to be for a number of customers to end the journey as intended, in the order
    /// of the plan.
    /// </summary>
    /// <param name="end">How many are to end, in the unit of <see cref="JourneyFunnel.End"/>; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public ValueList<RateNeeded> RatesNeededFor(double end)
    {
        FunnelTarget.Require(end);
        return _responses
            .Select(response => new RateNeeded(response.Effect.Rate, response.ValueFor(end)))
            .ToValueList();
    }

    private static CostEffect EffectOf(StepCost step, JourneyCost cost)
    {
        var variable = step.Variable!.Value;
        var tenth = new Money(variable.Amount / 10, variable.Currency);
        var bound = FigureBounds.Against(
            FigureBounds.Of(step.PaidContactsIsLowerBound),
            FigureBounds.Of(cost.CompletionsIsLowerBound)
        );
        return new(step, tenth, bound == FigureBound.NotKnown ? null : Amounts.Divide(tenth, cost.Completions))
        {
            PerCompletionBound = bound,
        };
    }
}
