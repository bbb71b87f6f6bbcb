using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Fit;

/// <summary>Holds the journeys of a plan against expectations; each metric is measured once.</summary>
internal sealed class FitMeasures(ExpectationSet set, JourneyProfile[] profiles)
{
    private readonly Dictionary<string, MetricTable> _tables = new(StringComparer.Ordinal);
    private readonly Journey[] _journeys = Array.ConvertAll(profiles, profile => profile.Journey);

    /// <summary>Holds a journey against an expectation, next to other journeys.</summary>
    public ExpectationResult Hold(Expectation expectation, int journey, IReadOnlyList<int> others)
    {
        var table = Table(expectation.Metric);
        return expectation is { HasThreshold: true, Threshold: { } threshold }
            ? AgainstThreshold(expectation, table, journey, (double)threshold)
            : AgainstOthers(expectation, table, journey, others);
    }

    private static ExpectationResult AgainstThreshold(
        Expectation expectation,
        MetricTable table,
        int journey,
        double threshold
    )
    {
        var measured = Said(table, journey);
        bool? holds =
            measured is null ? null
            : expectation.Direction == ExpectedDirection.AtLeast ? measured.Value >= threshold
            : measured.Value <= threshold;
        return new(() => [])
        {
            Expectation = expectation,
            Metric = table.Metric,
            Measured = measured,
            Verdict = holds switch
            {
                null => ExpectationVerdict.NotMeasured,
                true => ExpectationVerdict.Met,
                false => ExpectationVerdict.NotMet,
            },
            Score = holds is null ? null : Convert.ToDouble(holds.Value),
        };
    }

    private ExpectationResult AgainstOthers(
        Expectation expectation,
        MetricTable table,
        int journey,
        IReadOnlyList<int> others
    )
    {
        var comparison = new MetricComparison(table, expectation.Direction, set.Tolerance);
        var score = comparison.Score(journey, others);
        var measured = score is null ? Said(table, journey) : table[journey];
        return new(() => comparison.With(journey, others, _journeys))
        {
            Expectation = expectation,
            Metric = table.Metric,
            Measured = measured,
            Verdict = score switch
            {
                > 0.5 => ExpectationVerdict.Met,
                0.5 => ExpectationVerdict.Level,
                not null => ExpectationVerdict.NotMet,
                null when measured is null => ExpectationVerdict.NotMeasured,
                null => ExpectationVerdict.NoComparison,
            },
            Score = score,
        };
    }

    /// <summary>The value, unless it is that of a journey of which nothing is said.</summary>
    private static Measurement? Said(MetricTable table, int journey) =>
        table[journey] is { Stated: > 0 } measured ? measured : null;

    private MetricTable Table(string metric)
    {
        if (!_tables.TryGetValue(metric, out var table))
        {
            _tables.Add(metric, table = new(set.Find(metric)!, profiles));
        }

        return table;
    }
}
