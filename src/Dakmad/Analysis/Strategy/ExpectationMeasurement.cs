using Dakmad.Analysis.Metrics;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>One journey, held against what its plan expects of it.</summary>
public sealed record ExpectationMeasurement
{
    internal ExpectationMeasurement() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The value, and whether touchpoints were weighed by volume or counted; null when the plan does not tell.</summary>
    public required Measurement? Measured { get; init; }

    /// <summary>The value as a reader sees it, with its unit; null when there is none.</summary>
    public required LocalizedText? Value { get; init; }

    /// <summary>
    /// The journey of the plan that is nearest to making a difference, where more or less than in others is expected: the
    /// highest or the lowest of them. Null where a threshold is held against, or nothing can be compared.
    /// </summary>
    public Journey? Other { get; init; }

    /// <summary>The value of <see cref="Other"/> as a reader sees it; null without it.</summary>
    public LocalizedText? OtherValue { get; init; }

    /// <summary>Whether it is as expected; never <see cref="ExpectationOutcome.UnknownMetric"/>.</summary>
    public required ExpectationOutcome Outcome { get; init; }
}
