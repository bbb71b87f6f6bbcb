namespace Dakmad.Analysis;

/// <summary>
/// A stage of the 6B model in a funnel [S3:174-182]: the touchpoints that serve it, taken together, as far as they count
/// one unit.
/// </summary>
/// <param name="Stage">The stage.</param>
/// <param name="Unit">What is counted; null when the plan does not say.</param>
/// <param name="Reached">How many come to a touchpoint of the stage for the first time; who comes back does not count again.</param>
/// <param name="Visits">How many contacts its touchpoints have together; who passes two of them, or one twice, counts twice.</param>
/// <param name="DroppedOff">How many drop off for good at its touchpoints.</param>
/// <param name="IsLowerBound">Whether there may be more than is known, because volume before the stage could not be followed.</param>
public sealed record FunnelStage(
    SixBStage Stage,
    MeasurementUnit? Unit,
    double Reached,
    double Visits,
    double DroppedOff,
    bool IsLowerBound
);
