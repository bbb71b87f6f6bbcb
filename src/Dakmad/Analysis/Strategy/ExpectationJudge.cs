using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Metrics;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>Holds journeys against what their plan expects of them.</summary>
internal sealed class ExpectationJudge
{
    private readonly PlanAnalysis _analysis;
    private readonly IReadOnlyList<IndexedElement<Journey>> _journeys;
    private readonly JourneyProfile[] _profiles;
    private readonly Dictionary<JourneyMetric, MetricTable> _tables = new(ReferenceEqualityComparer.Instance);

    public ExpectationJudge(PlanAnalysis analysis)
    {
        _analysis = analysis;
        _journeys = analysis.Index.All<Journey>();
        _profiles = [.. _journeys.Select(journey => analysis.ProfileOf(journey.Element))];
    }

    public ValueList<ExpectationJudgement> Judge()
    {
        var path = PlanPath.Root.Property("strategy").Property("expectations");
        var stated = _analysis.Plan.Strategy?.Expectations ?? [];
        return [.. stated.Select((expectation, at) => Judge(expectation, path.Item(at)))];
    }

    private ExpectationJudgement Judge(JourneyExpectation expectation, PlanPath path)
    {
        var metric = JourneyMetrics.Find(expectation.Metric);
        if (metric is null)
        {
            return new()
            {
                Expectation = expectation,
                Path = path,
                Metric = null,
                Outcome = ExpectationOutcome.UnknownMetric,
                Text = ExpectationText.Unknown(expectation.Metric),
            };
        }

        var journeys = Measure(expectation, metric);
        var outcome = Outcome(journeys);
        return new()
        {
            Expectation = expectation,
            Path = path,
            Metric = metric,
            Journeys = journeys,
            Outcome = outcome,
            Text = new ExpectationText(expectation, metric, Currency).Of(outcome, journeys),
        };
    }

    private string? Currency => _analysis.Index.Currency;

    private ValueList<ExpectationMeasurement> Measure(JourneyExpectation expectation, JourneyMetric metric)
    {
        var table = TableOf(metric);
        var figures = new ExpectationFigures(metric, expectation.Threshold, Currency);
        var rivals = new MetricRivals(
            table,
            [
                .. Enumerable
                    .Range(0, _journeys.Count)
                    .Where(at => !IsMeant(expectation, at))
                    .OrderBy(IdOf, StringComparer.Ordinal),
            ],
            isHigherWanted: expectation.Direction == ExpectedDirection.Higher
        );
        var measured = new List<ExpectationMeasurement>();
        for (var at = 0; at < _journeys.Count; at++)
        {
            if (IsMeant(expectation, at))
            {
                measured.Add(
                    expectation.Threshold is { } threshold
                        ? AgainstThreshold(at, Said(table, at), expectation.Direction, threshold, figures)
                        : AgainstOthers(at, table, rivals, expectation, figures)
                );
            }
        }

        return [.. measured];
    }

    private ExpectationMeasurement AgainstThreshold(
        int journey,
        Measurement? value,
        ExpectedDirection direction,
        decimal threshold,
        ExpectationFigures figures
    )
    {
        var isLeast = direction is ExpectedDirection.AtLeast or ExpectedDirection.Higher;
        var difference = value is null ? 0 : figures.Compare(value.Value, (double)threshold);
        return Result(
            journey,
            value,
            figures,
            value is null ? ExpectationOutcome.TooLittleStated
                : (isLeast ? difference >= 0 : difference <= 0) ? ExpectationOutcome.Met
                : ExpectationOutcome.NotMet
        );
    }

    /// <summary>Between journeys that are equally hard to pass the order of the plan decides nothing.</summary>
    private string IdOf(int journey) => _journeys[journey].Element.Id;

    private ExpectationMeasurement AgainstOthers(
        int journey,
        MetricTable table,
        MetricRivals rivals,
        JourneyExpectation expectation,
        ExpectationFigures figures
    )
    {
        var isHigher = expectation.Direction == ExpectedDirection.Higher;
        var isRelative = isHigher || expectation.Direction == ExpectedDirection.Lower;
        if (!isRelative || expectation.Journeys.IsEmpty || rivals.HardestFor(journey) is not var (rival, own, other))
        {
            return Result(journey, Said(table, journey), figures, ExpectationOutcome.TooLittleStated);
        }

        var difference = figures.Compare(own.Value, other.Value);
        return Result(
            journey,
            own,
            figures,
            (isHigher ? difference > 0 : difference < 0) ? ExpectationOutcome.Met : ExpectationOutcome.NotMet
        ) with
        {
            Other = _journeys[rival].Element,
            OtherValue = figures.Show(other.Value),
        };
    }

    private ExpectationMeasurement Result(
        int journey,
        Measurement? value,
        ExpectationFigures figures,
        ExpectationOutcome outcome
    ) =>
        new()
        {
            Journey = _journeys[journey].Element,
            Path = _journeys[journey].Path,
            Measured = value,
            Value = value is null ? null : figures.Show(value.Value),
            Outcome = outcome,
        };

    private static ExpectationOutcome Outcome(ValueList<ExpectationMeasurement> journeys) =>
        journeys.Any(journey => journey.Outcome == ExpectationOutcome.NotMet) ? ExpectationOutcome.NotMet
        : journeys.IsEmpty || journeys.Any(journey => journey.Outcome == ExpectationOutcome.TooLittleStated)
            ? ExpectationOutcome.TooLittleStated
        : ExpectationOutcome.Met;

    private bool IsMeant(JourneyExpectation expectation, int journey) =>
        expectation.Journeys.IsEmpty || expectation.Journeys.Any(meant => meant == _journeys[journey].Element);

    /// <summary>The value, unless it is that of a journey of which nothing is said.</summary>
    private static Measurement? Said(MetricTable table, int journey) =>
        table[journey] is { Stated: > 0 } measured ? measured : null;

    private MetricTable TableOf(JourneyMetric metric)
    {
        if (!_tables.TryGetValue(metric, out var table))
        {
            _tables.Add(metric, table = new(metric, _profiles));
        }

        return table;
    }
}
