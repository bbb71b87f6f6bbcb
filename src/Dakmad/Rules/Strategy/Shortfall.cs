using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Metrics;
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
    /// for any other journey. Journeys for other target groups are no choice, whatever they bring.
    /// </summary>
    /// <param name="fit">The evidence.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="discipline">The chosen discipline.</param>
    /// <param name="source">What the source says itself.</param>
    /// <param name="enough">The part of the touchpoints from which something is not called little, however much others have.</param>
    public static Shortfall? Of(
        StrategyFit fit,
        JourneyFit journey,
        ValueDiscipline discipline,
        Citation source,
        decimal enough
    )
    {
        if (
            journey[discipline].Standing != DisciplineStanding.BelowThreshold
            || BestChoice(fit, journey, discipline) is not { } best
        )
        {
            return null;
        }

        var worse = journey[discipline]
            .Results.Where(result => Against(result, best) is { Outcome: ComparisonOutcome.Worse })
            .ToArray();
        return Array.Exists(worse, result => source.Equals(result.Expectation.Source) && !IsEnough(result, enough))
            ? new(best, MostTelling(worse))
            : null;
    }

    private static JourneyFit? BestChoice(StrategyFit fit, JourneyFit journey, ValueDiscipline discipline) =>
        fit.Ranking(discipline)
            .Where(other => IsChoice(journey, other))
            .OrderByDescending(other => other[discipline].Score)
            .ThenBy(other => other.Journey.Name, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsChoice(JourneyFit journey, JourneyFit other) =>
        journey.Profile.Alternatives.Any(alternative =>
            ReferenceEquals(alternative.Journey, other.Journey) && alternative.Ground != AlternativeGround.Offering
        );

    private static bool IsEnough(ExpectationResult result, decimal enough) =>
        result is { Expectation.Direction: ExpectedDirection.Higher, Measured: { } measured }
        && IsPartOfTouchpoints(result.Metric)
        && measured.Value >= (double)enough;

    /// <summary>Those that weigh most; of what a contact costs nothing more is said where the cost of an order is known.</summary>
    private static ValueList<ExpectationResult> MostTelling(ExpectationResult[] worse)
    {
        var cost = Array.FindLast(worse, result => result.Metric.Kind == FigureKind.Money);
        return worse
            .Where(result => result.Metric.Kind != FigureKind.Money || ReferenceEquals(result, cost))
            .OrderByDescending(result => result.Expectation.Weight)
            .Take(MostValues)
            .ToValueList();
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

    private bool IsCounted(ExpectationResult result) =>
        (result.Metric.Kind == FigureKind.Money || IsPartOfTouchpoints(result.Metric))
        && Against(result, Best) is { Measured.Basis: WeighingBasis.Count };

    /// <summary>The reach of service is a part of the target groups.</summary>
    private static bool IsPartOfTouchpoints(JourneyMetric metric) =>
        metric is { Kind: FigureKind.Share, Id: not "serviceReach" };

    private static JourneyComparison? Against(ExpectationResult result, JourneyFit other) =>
        result.Comparisons.FirstOrDefault(comparison => ReferenceEquals(comparison.Other, other.Journey));
}
