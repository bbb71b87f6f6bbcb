namespace Dakmad.Analysis;

/// <summary>A number of contacts in one unit; units are never added up.</summary>
/// <param name="Unit">What is counted; null when the plan does not say.</param>
/// <param name="Volume">How many, not rounded.</param>
public sealed record UnitVolume(MeasurementUnit? Unit, double Volume)
{
    /// <summary>Whether there may be more, because some volume could not be followed.</summary>
    public bool IsLowerBound { get; init; }
}
