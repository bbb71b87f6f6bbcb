namespace Dakmad;

/// <summary>Something a user expects of the journeys of a plan, in a measured value.</summary>
public sealed record JourneyExpectation : PlanPart
{
    /// <summary>The name of the measured value, such as <c>onlineShare</c>.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Metric
    {
        get;
        init => field = Require.Text(value);
    }

    /// <summary>How the value is held against the expectation.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public required ExpectedDirection Direction
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The value not to pass, in the unit of the metric; needed only where a threshold is held against.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Why this is expected.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Rationale
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>The journeys it is expected of; all of the plan when empty.</summary>
    public ValueList<Ref<Journey>> Journeys { get; init; }
}
