using System;
using System.Collections.Generic;
using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Fit;

/// <summary>Compares journeys in one metric, of which more or less is expected.</summary>
internal sealed record MetricComparison(MetricTable Table, ExpectedDirection Direction, double Tolerance)
{
    /// <summary>How a journey compares with another; null when it cannot be told.</summary>
    public ComparisonOutcome? Outcome(int journey, int other) =>
        Table.Pair(journey, other) is var (value, otherValue) ? Outcome(value.Value, otherValue.Value) : null;

    /// <summary>The mean over the comparisons that can be made; null without any.</summary>
    public double? Score(int journey, IReadOnlyList<int> others)
    {
        // Halves are added without rounding, so that the order of journeys makes no difference.
        var (sum, compared) = (0.0, 0);
        foreach (var other in others)
        {
            if (Outcome(journey, other) is { } outcome)
            {
                sum += outcome switch
                {
                    ComparisonOutcome.Better => 1,
                    ComparisonOutcome.Equal => 0.5,
                    _ => 0,
                };
                compared++;
            }
        }

        return compared == 0 ? null : sum / compared;
    }

    /// <summary>The comparisons that can be made.</summary>
    public ValueList<JourneyComparison> With(int journey, IReadOnlyList<int> others, IReadOnlyList<Journey> journeys)
    {
        var comparisons = new List<JourneyComparison>();
        foreach (var other in others)
        {
            if (Table.Pair(journey, other) is var (value, otherValue))
            {
                comparisons.Add(new(journeys[other], value, otherValue, Outcome(value.Value, otherValue.Value)));
            }
        }

        return [.. comparisons];
    }

    private ComparisonOutcome Outcome(double value, double other)
    {
        var difference = Direction == ExpectedDirection.Lower ? other - value : value - other;
        return Math.Abs(difference) <= Tolerance * Math.Max(Math.Abs(value), Math.Abs(other)) ? ComparisonOutcome.Equal
            : difference > 0 ? ComparisonOutcome.Better
            : ComparisonOutcome.Worse;
    }
}
