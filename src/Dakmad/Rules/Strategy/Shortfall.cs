using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// In what a journey stays behind the alternative that suits the chosen discipline best: a remark for one that does not
/// keep up, in the two or three values that tell most.
/// </summary>
/// <param name="Best">The alternative that suits the discipline best.</param>
/// <param name="Telling">The comparisons with it in which the journey is worse, those that weigh most first.</param>
internal sealed record Shortfall(JourneyFit Best, ValueList<ExpectationResult> Telling)
{
    private const int MostValues = 3;

    /// <summary>
    /// The shortfall of a journey that is below the threshold of the set, in what a source says itself among others; null
    /// for any other journey.
    /// </summary>
    public static Shortfall? Of(StrategyFit fit, JourneyFit journey, ValueDiscipline discipline, Citation source)
    {
        if (journey[discipline].Standing != DisciplineStanding.BelowThreshold)
        {
            return null;
        }

        var best = fit.Ranking(discipline)
            .Where(other => IsAlternative(journey, other))
            .OrderByDescending(other => other[discipline].Score)
            .ThenBy(other => other.Journey.Name, StringComparer.Ordinal)
            .First();
        var worse = journey[discipline]
            .Results.Where(result => Against(result, best) is { Outcome: ComparisonOutcome.Worse })
            .OrderByDescending(result => result.Expectation.Weight)
            .ToArray();
        return Array.Exists(worse, result => source.Equals(result.Expectation.Source))
            ? new(best, [.. worse.Take(MostValues)])
            : null;
    }

    /// <summary>The values, such as <c>online share 0% against 99%</c>; said to be counted where volumes do not weigh them.</summary>
    public LocalizedText Evidence(PlanIndex index)
    {
        var values = Telling.Select(result => Value(result, index)).ToArray();
        var evidence = Listing.Of(values, "; ");
        return Telling.Any(IsCounted)
            ? new(
                $"{evidence.Dutch} (contactmomenten geteld, zonder volumes)",
                $"{evidence.English} (touchpoints counted, without volumes)"
            )
            : evidence;
    }

    private LocalizedText Value(ExpectationResult result, PlanIndex index)
    {
        var comparison = Against(result, Best)!;
        var own = MetricText.Value(result.Metric, comparison.Measured.Value, index);
        var other = MetricText.Value(result.Metric, comparison.OtherMeasured.Value, index);
        return new(
            $"{result.Metric.Name.Dutch} {own.Dutch} tegenover {other.Dutch}",
            $"{result.Metric.Name.English} {own.English} against {other.English}"
        );
    }

    /// <summary>Reach of service is a share of target groups, which are counted always.</summary>
    private bool IsCounted(ExpectationResult result) =>
        result.Metric is { Kind: FigureKind.Share or FigureKind.Money, Id: not "serviceReach" }
        && Against(result, Best) is { Measured.Basis: WeighingBasis.Count };

    private static JourneyComparison? Against(ExpectationResult result, JourneyFit other) =>
        result.Comparisons.FirstOrDefault(comparison => ReferenceEquals(comparison.Other, other.Journey));

    private static bool IsAlternative(JourneyFit journey, JourneyFit other) =>
        journey.Profile.Alternatives.Any(alternative => ReferenceEquals(alternative.Journey, other.Journey));
}
