using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Fit;

/// <summary>A journey next to another in one measured value, both weighed in the same way.</summary>
/// <param name="Other">The other journey.</param>
/// <param name="Measured">The value of this journey.</param>
/// <param name="OtherMeasured">The value of the other journey.</param>
/// <param name="Outcome">Which is nearer to what is expected.</param>
public sealed record JourneyComparison(
    Journey Other,
    Measurement Measured,
    Measurement OtherMeasured,
    ComparisonOutcome Outcome
);
