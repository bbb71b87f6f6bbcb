using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>How a journey under several events is divided over them, so that its money counts once.</summary>
internal static class EventAllocation
{
    /// <summary>
    /// The parts of a journey that count under its events, 0–1 each: the share it states; where only others are stated, an
    /// equal part of what those leave over; where none is stated, all of it under its first event. Shares of more than 1
    /// together count in proportion, and so do shares that are 1 but for their last digits, so that all of it counts
    /// once.
    /// </summary>
    public static (MarketingEvent Event, decimal Share)[] SharesOf(PlanIndex index, Journey journey)
    {
        var events = index.EventsOf(journey);
        if (events.Count == 0)
        {
            return [];
        }

        if (OnlyOf(index, journey) is { } only)
        {
            return [only];
        }

        var stated = StatedOf(index, journey, events);
        var (sum, open) = (default(ShareSum), 0);
        foreach (var share in stated)
        {
            sum = sum.Plus(share);
            open += share is null ? 1 : 0;
        }

        if (open == events.Count)
        {
            return [.. events.Select((happening, at) => (happening, at == 0 ? 1m : 0m))];
        }

        var divisor = sum.Value > 1 || (open == 0 && sum.IsWhole) ? sum.Value : 1;
        var rest = open == 0 ? 0 : Math.Max(1 - sum.Value, 0) / open;
        var shares = Array.ConvertAll(
            stated,
            share =>
                share is not { } own ? rest
                : divisor == 1 ? own
                : own / divisor
        );
        if (divisor != 1)
        {
            // The last takes what dividing leaves over.
            var last = Array.FindLastIndex(stated, share => share is not null);
            shares[last] = Enumerable
                .Range(0, last)
                .Where(at => stated[at] is not null)
                .Aggregate(1m, (left, at) => left - shares[at]);
        }

        return [.. events.Select((happening, at) => (happening, shares[at]))];
    }

    /// <summary>The event of a journey that has just one, with the part that counts there; null for another journey.</summary>
    public static (MarketingEvent Event, decimal Share)? OnlyOf(PlanIndex index, Journey journey)
    {
        var events = index.EventsOf(journey);
        if (events.Count != 1 || journey.Events.Count > 1)
        {
            return null;
        }

        var stated = journey.Events.IsEmpty ? null : journey.Events[0].Share;
        return stated is { } share && share < 1 && !default(ShareSum).Plus(share).IsWhole
            ? (events[0], share)
            : (events[0], 1);
    }

    /// <summary>The part of a journey that counts under an event; 0 under one it does not belong to.</summary>
    public static decimal ShareOf(PlanIndex index, Journey journey, MarketingEvent happening) =>
        Array.Find(SharesOf(index, journey), share => ReferenceEquals(share.Event, happening)).Share;

    /// <summary>Whether the shares that a journey states leave something over that no event gets, or are too much.</summary>
    public static bool SharesAreOff(PlanIndex index, Journey journey) =>
        journey.Events.Any(share => share.Share is not null)
        && ShareSum.Of(journey.Events, static share => share.Share) is { IsWhole: false } sum
        && (
            sum.Value > 1
            || Array.TrueForAll(StatedOf(index, journey, index.EventsOf(journey)), share => share is not null)
        );

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

    /// <summary>The shares that a journey states of its events, in their order; those of one event together.</summary>
    private static decimal?[] StatedOf(PlanIndex index, Journey journey, IReadOnlyList<MarketingEvent> events)
    {
        var stated = new Dictionary<MarketingEvent, decimal>(ReferenceEqualityComparer.Instance);
        foreach (var share in journey.Events)
        {
            if (share.Share is { } own && index.Find<MarketingEvent>(share.Event) is { } happening)
            {
                stated[happening] = stated.GetValueOrDefault(happening) + own;
            }
        }

        return [.. events.Select(happening => stated.TryGetValue(happening, out var own) ? own : (decimal?)null)];
    }
}
