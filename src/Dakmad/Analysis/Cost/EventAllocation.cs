using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>How a journey under several events is divided over them, so that its money counts once.</summary>
internal static class EventAllocation
{
    /// <summary>
    /// The part of a journey that counts under an event, 0–1: the share it states; where only others are stated, an equal
    /// part of what those leave over; where none is stated, all of it under its first event. Shares of more than 1
    /// together count in proportion, and so do shares that are 1 but for their last digits, so that all of it counts
    /// once. 0 under an event the journey does not belong to.
    /// </summary>
    public static decimal ShareOf(PlanIndex index, Journey journey, MarketingEvent happening)
    {
        var events = index.EventsOf(journey);
        var (sum, open, belongs) = (default(ShareSum), 0, false);
        for (var i = 0; i < events.Count; i++)
        {
            belongs |= ReferenceEquals(events[i], happening);
            var stated = Stated(journey, events[i]);
            sum = sum.Plus(stated);
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

        if (Stated(journey, happening) is not { } own)
        {
            return Math.Max(1 - sum.Value, 0) / open;
        }

        var divisor = sum.Value > 1 || (open == 0 && sum.IsWhole) ? sum.Value : 1;
        return divisor == 1 ? own : Scaled(journey, events, happening, divisor);
    }

    /// <summary>Whether the shares that a journey states leave something over that no event gets, or are too much.</summary>
    public static bool SharesAreOff(PlanIndex index, Journey journey) =>
        journey.Events.Any(share => share.Share is not null)
        && ShareSum.Of(journey.Events, static share => share.Share) is { IsWhole: false } sum
        && (sum.Value > 1 || index.EventsOf(journey).All(happening => Stated(journey, happening) is not null));

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

    /// <summary>A stated share of a whole; the last takes what dividing leaves over.</summary>
    private static decimal Scaled(
        Journey journey,
        IReadOnlyList<MarketingEvent> events,
        MarketingEvent happening,
        decimal divisor
    )
    {
        var (scaled, rest) = (0m, 1m);
        foreach (var other in events)
        {
            if (Stated(journey, other) is { } stated)
            {
                rest -= scaled;
                scaled = stated / divisor;
                if (ReferenceEquals(other, happening))
                {
                    break;
                }
            }
        }

        return ReferenceEquals(happening, events.Last(other => Stated(journey, other) is not null)) ? rest : scaled;
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
