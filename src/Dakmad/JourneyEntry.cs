namespace Dakmad;

/// <summary>A touchpoint at which customers come into a journey.</summary>
public sealed record JourneyEntry : PlanPart
{
    /// <summary>The touchpoint, of the same journey.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public required Ref<Touchpoint> Touchpoint
    {
        get;
        init => field = Require.Reference(value);
    }

    /// <summary>How many come in here in the period of the journey; not negative.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? Volume
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>What <see cref="Volume"/> counts.</summary>
    public MeasurementUnit? Unit { get; init; }
}
