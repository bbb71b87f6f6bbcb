using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>A measured value of a journey and what it rests on.</summary>
/// <param name="Value">The value, in the unit of the metric; finite, not rounded.</param>
/// <param name="Basis">Whether touchpoints were weighed by volume or counted.</param>
/// <param name="Touchpoints">Of how many touchpoints it is the value.</param>
/// <param name="Stated">Of how many of these the plan says what the metric asks.</param>
/// <param name="Volume">How many contacts these have together; null when touchpoints were counted.</param>
public sealed record Measurement(double Value, WeighingBasis Basis, int Touchpoints, int Stated, double? Volume);
