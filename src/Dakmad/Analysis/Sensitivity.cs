using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Funnel;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// Which rate of a journey moves its end volume most: each pass rate and route share that is known, below 1 and of a
/// touchpoint with visits, changed on its own.
/// </summary>
public sealed record Sensitivity
{
    private readonly ValueList<RateResponse> _responses;

    private Sensitivity(JourneyFunnel funnel, ValueList<RateResponse> responses)
    {
        (Funnel, _responses) = (funnel, responses);
        Effects = responses
            .Select(response => response.Effect)
            .OrderByDescending(effect => Math.Abs(effect.OfOnePoint ?? 0))
            .ToValueList();
    }

    /// <summary>The funnel as it is.</summary>
    public JourneyFunnel Funnel { get; }

    /// <summary>The rates and what they do: that of which one percentage point moves most first, equals in the order of the plan.</summary>
    public ValueList<RateEffect> Effects { get; }

    /// <summary>Computes what each rate of a journey does.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static Sensitivity Of(PlanIndex index, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        var computation = FunnelComputation.Solve(index, journey);
        var funnel = new FunnelResult(computation).Make();
        return new(funnel, RateResponses.OfEnd(computation, funnel));
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
}
