namespace Dakmad;

/// <summary>When a touchpoint takes place.</summary>
public sealed record TouchpointTiming : PlanPart
{
    /// <summary>The days on which it takes place; null when those of its event hold.</summary>
    public DateRange? Period { get; init; }

    /// <summary>How long after the touchpoint before it, or after <see cref="Since"/>; a route that leads here and says so wins.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public NodaTime.Period? After
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The touchpoint of the same journey from which <see cref="After"/> counts; the one before when null.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Touchpoint>? Since
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>What sets it off, such as an abandoned cart.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Trigger
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
