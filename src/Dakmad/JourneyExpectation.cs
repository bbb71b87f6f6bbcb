namespace Dakmad;

/// <summary>Something a user expects of the journeys of a plan, in a measured value.</summary>
public sealed record JourneyExpectation : PlanPart
{
    /// <summary>
    /// The name of the measured value: its id, such as <c>onlineShare</c>, or its Dutch or English name. The library
    /// measures <c>onlineShare</c>, <c>phoneShare</c>, <c>faceToFaceShare</c>, <c>selfServiceShare</c>,
    /// <c>staffedShare</c> (persoonlijk contact), <c>twoWayShare</c>, <c>afterSalesShare</c>, <c>customisedShare</c>,
    /// <c>individualShare</c>, <c>tailoredContactShare</c>, <c>sharedContextShare</c>, <c>audiences</c>,
    /// <c>costPerContact</c>, <c>costPerOrder</c>, <c>highServiceShare</c>, <c>commonServiceShare</c>,
    /// <c>afterSalesDialogueShare</c>, <c>serviceReach</c>, <c>serviceHours</c> and <c>responseTime</c>; shares are 0–1.
    /// </summary>
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
