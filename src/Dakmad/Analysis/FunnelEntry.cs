namespace Dakmad.Analysis;

/// <summary>A volume that enters a journey.</summary>
/// <param name="Position">The position of the touchpoint in the journey, from 0.</param>
/// <param name="Touchpoint">The touchpoint at which it enters.</param>
/// <param name="Volume">How many enter; finite, not negative, not rounded.</param>
/// <param name="Unit">What is counted; null when the plan does not say.</param>
public sealed record FunnelEntry(int Position, Touchpoint Touchpoint, double Volume, MeasurementUnit? Unit);
