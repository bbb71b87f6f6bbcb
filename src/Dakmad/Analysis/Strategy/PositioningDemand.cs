using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// What a positioning leads one to expect of a journey as a whole. What is not set is not expected. The bounds are those
/// of Dakmad: S3 names none [S3:58-62].
/// </summary>
public sealed record PositioningDemand
{
    /// <summary>Nothing.</summary>
    public static PositioningDemand None { get; } = new();

    /// <summary>
    /// Whether customers somewhere meet a person or get something made for them alone. One automatic message says
    /// nothing against it; a journey in which nobody is met and nothing is individual does.
    /// </summary>
    public bool Person { get; init; }

    /// <summary>The forms of channels of which at least one is expected; empty when any will do.</summary>
    public EnumSet<ChannelForm> Forms { get; init; }

    /// <summary>Whether service is expected that is more than <see cref="ServiceLevel.Basic"/>, wherever a level is stated.</summary>
    public bool ServiceAboveBasic { get; init; }

    /// <summary>How many hours a week a person can at least be reached, where customers reach one, 0–168.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0–168.</exception>
    public double? HoursPerWeek
    {
        get;
        init => field = Held(value, value is null or >= 0 and <= 168, nameof(HoursPerWeek));
    }

    /// <summary>Within how many days an answer is expected at the latest, above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public double? ResponseDays
    {
        get;
        init => field = Held(value, value is null or > 0, nameof(ResponseDays));
    }

    /// <summary>Which part of the price the contacts with a buyer may cost at most, above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public double? ContactCostOfPrice
    {
        get;
        init => field = Held(value, value is null or > 0, nameof(ContactCostOfPrice));
    }

    private static double? Held(double? value, bool isInRange, string property) =>
        isInRange ? value : throw new ArgumentOutOfRangeException(property, value, "The value is out of range.");
}
