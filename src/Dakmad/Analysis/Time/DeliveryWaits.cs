using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Finds the stretches without contact on the ways from purchase to delivery [S0:782-804].</summary>
internal sealed class DeliveryWaits
{
    private readonly PlanIndex _index;
    private readonly Journey _journey;
    private readonly JourneyLink[] _links;

    public DeliveryWaits(PlanIndex index, Journey journey)
    {
        _index = index;
        _journey = journey;
        _links = [.. JourneyLink.Of(journey)];
    }

    public IEnumerable<ContactGap> Gaps() =>
        Links()
            .Select(link => new ContactGap(
                _journey,
                Touchpoint(link.From),
                Touchpoint(link.To),
                StatedWait.Of(_journey, link)
            ));

    /// <summary>The ways from one contact to the next between purchase and delivery.</summary>
    public IEnumerable<JourneyLink> Links()
    {
        var purchases = Positions(IsPurchase);
        var deliveries = Positions(IsDelivery);
        var bought = Reach(purchases.Except(deliveries), deliveries, static link => (link.From, link.To));
        var toDeliver = Reach(deliveries, purchases.Except(deliveries), static link => (link.To, link.From));
        return from link in _links
            where bought.Contains(link.From) && !deliveries.Contains(link.From)
            where toDeliver.Contains(link.To) && !(purchases.Contains(link.To) && !deliveries.Contains(link.To))
            select link;
    }

    /// <summary>Where one comes along the links, without going on from where the stretch ends.</summary>
    private HashSet<int> Reach(
        IEnumerable<int> starts,
        IEnumerable<int> ends,
        Func<JourneyLink, (int From, int To)> direction
    )
    {
        var last = ends.ToHashSet();
        var next = _links.ToLookup(link => direction(link).From, link => direction(link).To);
        var reached = starts.ToHashSet();
        var open = new Stack<int>(reached);
        while (open.TryPop(out var at))
        {
            foreach (var to in last.Contains(at) ? [] : next[at])
            {
                if (reached.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return reached;
    }

    private HashSet<int> Positions(Predicate<Touchpoint> isMeant) =>
        [.. Enumerable.Range(0, _journey.Touchpoints.Count).Where(at => isMeant(Touchpoint(at)))];

    private bool IsPurchase(Touchpoint touchpoint) =>
        touchpoint.Phase == JourneyPhase.Purchase
        || touchpoint.Stages.Contains(SixBStage.Order)
        || touchpoint.Stages.Contains(SixBStage.Pay)
        || Kind(touchpoint) == ActivityKind.Transact;

    private bool IsDelivery(Touchpoint touchpoint) =>
        touchpoint.Phase == JourneyPhase.Delivery || Kind(touchpoint) == ActivityKind.Distribute;

    private ActivityKind? Kind(Touchpoint touchpoint) => _index.Find<Activity>(touchpoint.Activity)?.Kind;

    private Touchpoint Touchpoint(int at) => _journey.Touchpoints[at];
}
