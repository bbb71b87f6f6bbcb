using System;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>How a journey under several events is divided over them, so that its money counts once.</summary>
internal static class EventAllocation
{
    /// <summary>
    /// The part of a journey that counts under an event, 0–1: the share it states; where only others are stated, an equal
    /// part of what those leave over; where none is stated, all of it under its first event. Shares of more than 1
    /// together count in proportion. 0 under an event the journey does not belong to.
    /// </summary>
    public static decimal ShareOf(PlanIndex index, Journey journey, MarketingEvent happening)
    {
        var events = index.EventsOf(journey);
        var (sum, open, belongs) = (0m, 0, false);
        for (var i = 0; i < events.Count; i++)
        {
            belongs |= ReferenceEquals(events[i], happening);
            var stated = Stated(journey, events[i]);
            sum += stated ?? 0;
            open += stated is null ? 1 : 0;
        }

        if (!belongs)
        {
            return 0;
        }

        if (open == events.Count)
        {
            return ReferenceEquals(events[0], happening) ? 1 : 0;
        }

        return Stated(journey, happening) is { } own ? own / Math.Max(sum, 1) : Math.Max(1 - sum, 0) / open;
    }

    /// <summary>Whether the shares that a journey states leave something over that no event gets, or are too much.</summary>
    public static bool SharesAreOff(PlanIndex index, Journey journey) =>
        SumOfShares(journey) is { } sum
        && (sum > 1 || (sum < 1 && index.EventsOf(journey).All(happening => Stated(journey, happening) is not null)));

    /// <summary>The sum of the shares that a journey states; null when it states none.</summary>
    public static decimal? SumOfShares(Journey journey)
    {
        decimal? sum = null;
        foreach (var share in journey.Events)
        {
            sum = share.Share is { } stated ? (sum ?? 0) + stated : sum;
        }

        return sum;
    }

    private static decimal? Stated(Journey journey, MarketingEvent happening)
    {
        decimal? sum = null;
        foreach (var share in journey.Events)
        {
            if (share.Event == happening && share.Share is { } stated)
            {
                sum = (sum ?? 0) + stated;
            }
        }

        return sum;
    }
}
