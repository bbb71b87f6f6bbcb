namespace Dakmad;

/// <summary>How many customers are expected at a touchpoint in the period of the journey, and how many go on.</summary>
public sealed record TouchpointVolume : PlanPart
{
    /// <summary>How many are expected, in <see cref="Unit"/>; not negative.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? Expected
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>What is counted; reach is not visits.</summary>
    public MeasurementUnit? Unit { get; init; }

    /// <summary>The part of the customers here who go on, 0–1; the others drop off.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public decimal? PassRate
    {
        get;
        init => field = Require.Share(value);
    }
}
