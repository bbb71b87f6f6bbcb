namespace Dakmad.Analysis;

/// <summary>
/// What comes in and goes out of a journey in one unit, on the way to its end. What enters and is converted into the unit equals what ends,
/// drops off, is untraced and is converted out of it.
/// </summary>
public sealed record FunnelTotal
{
    internal FunnelTotal() { }

    /// <summary>What is counted; null when the plan does not say.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>How many enter the journey where they can come to its end.</summary>
    public required double Entering { get; init; }

    /// <summary>How many come from touchpoints that count another unit, after the rate that leads into this one.</summary>
    public required double ConvertedIn { get; init; }

    /// <summary>How many go to touchpoints that count another unit.</summary>
    public required double ConvertedOut { get; init; }

    /// <summary>How many end the journey as intended.</summary>
    public required double Ended { get; init; }

    /// <summary>How many drop off for good.</summary>
    public required double DroppedOff { get; init; }

    /// <summary>How many there are of whom the plan does not tell what becomes of them.</summary>
    public required double Untraced { get; init; }

    /// <summary>The touchpoint at which most drop off; the first among equals, null when none does.</summary>
    public required FunnelStep? LargestDropOff { get; init; }
}
