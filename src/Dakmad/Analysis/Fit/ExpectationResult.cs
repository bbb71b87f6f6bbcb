using System;
using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Fit;

/// <summary>A journey held against one expectation: the evidence.</summary>
public sealed class ExpectationResult
{
    private readonly Func<ValueList<JourneyComparison>> _compare;

    /// <param name="compare">Makes the comparisons, which are many in a plan of many journeys, when they are asked for.</param>
    internal ExpectationResult(Func<ValueList<JourneyComparison>> compare) => _compare = compare;

    /// <summary>What is expected.</summary>
    public required Expectation Expectation { get; init; }

    /// <summary>In which value.</summary>
    public required JourneyMetric Metric { get; init; }

    /// <summary>The value of the journey, weighed by volume where it can be; null when it is not measured.</summary>
    public required Measurement? Measured { get; init; }

    /// <summary>Whether the expectation is met.</summary>
    public required ExpectationVerdict Verdict { get; init; }

    /// <summary>
    /// The mean over the comparisons of 1 for better, ½ for equal and 0 for worse; against a threshold 1 or 0. Null when
    /// nothing is counted.
    /// </summary>
    public required double? Score { get; init; }

    /// <summary>
    /// The comparison set: the other journeys of which the value is known too, and how each compares, in the order of the
    /// plan. Empty against a threshold.
    /// </summary>
    public ValueList<JourneyComparison> Comparisons => _compare();
}
