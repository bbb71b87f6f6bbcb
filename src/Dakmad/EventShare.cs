using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>That a journey belongs to an event, and for how much its cost and budget count there.</summary>
public sealed record EventShare : PlanPart
{
    /// <summary>The event.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public required Ref<MarketingEvent> Event
    {
        get;
        init => field = Require.Reference(value);
    }

    /// <summary>The part of the journey that counts under this event, 0–1; null when it is not divided.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public decimal? Share
    {
        get;
        init => field = Require.Share(value);
    }

    /// <summary>The event with an id, without a part that is said.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of an id.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The property.")]
    public static implicit operator EventShare(string id) => new() { Event = id };
}
