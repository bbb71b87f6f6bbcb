using System.Collections.Generic;
using System.Linq;
using Dakmad.Tests.Fuzz;

namespace Dakmad.Tests.Analysis;

/// <summary>What walkers of a journey met, read off the plan without the library.</summary>
internal sealed class JourneyWalk
{
    private const int Nowhere = -1;
    private const int TheEnd = -2;

    private readonly Journey _journey;
    private readonly SplitMix64 _random;
    private readonly int _end;
    private bool _isCompleted;

    private JourneyWalk(Journey journey, ulong seed)
    {
        (_journey, _random) = (journey, new(seed));
        _end = journey.EndsAt?.Touchpoint is { } end ? PositionOf(end) : Nowhere;
        Visits = [.. journey.Touchpoints.Select(_ => new WalkCount())];
        Reached = [.. Enumerable.Range(0, 6).Select(_ => new WalkCount())];
    }

    public WalkCount[] Visits { get; }

    public WalkCount[] Reached { get; }

    public WalkCount Ended { get; } = new();

    public static JourneyWalk Of(Journey journey, ulong seed, int walkers)
    {
        var walk = new JourneyWalk(journey, seed);
        for (var i = 0; i < walkers; i++)
        {
            walk.Walk();
        }

        return walk;
    }

    private void Walk()
    {
        var visits = new int[Visits.Length];
        var at = 0;
        _isCompleted = false;
        while (at >= 0)
        {
            visits[at]++;
            at = Next(at);
        }

        var stages = new HashSet<SixBStage>(
            visits.Index().Where(visit => visit.Item > 0).SelectMany(visit => _journey.Touchpoints[visit.Index].Stages)
        );
        foreach (var (i, count) in visits.Index())
        {
            Visits[i].Add(count);
        }

        foreach (var (i, reached) in Reached.Index())
        {
            reached.Add(stages.Contains((SixBStage)i) ? 1 : 0);
        }

        Ended.Add(_isCompleted || at == TheEnd ? 1 : 0);
    }

    private int Next(int at)
    {
        var touchpoint = _journey.Touchpoints[at];
        var lot = Lot();
        if (lot < (double?)touchpoint.Volume?.PassRate || touchpoint.Volume?.PassRate is null)
        {
            _isCompleted |= at == _end;
            return Route(touchpoint, at);
        }

        lot -= (double)touchpoint.Volume.PassRate;
        foreach (var dropOff in touchpoint.Experience?.DropOffs ?? [])
        {
            lot -= (double)(dropOff.Share ?? 0);
            if (lot < 0)
            {
                return dropOff.Recovery is { } recovery ? PositionOf(recovery) : Nowhere;
            }
        }

        return Nowhere;
    }

    private int Route(Touchpoint touchpoint, int at)
    {
        var lot = Lot();
        foreach (var route in touchpoint.Routes)
        {
            lot -= (double)route.Share!;
            if (lot < 0)
            {
                return route.To is { } to ? PositionOf(to)
                    : IsBeyondEnd(at) ? Nowhere
                    : TheEnd;
            }
        }

        var next = at + 1 < Visits.Length ? at + 1 : TheEnd;
        var nextHasShare = touchpoint.Routes.Any(route => (route.To is { } to ? PositionOf(to) : TheEnd) == next);
        return nextHasShare || (next == TheEnd && _end != Nowhere) ? Nowhere : next;
    }

    private bool IsBeyondEnd(int at) => _end != Nowhere && Leads(_end, at) && at != _end && !Leads(at, _end);

    private bool Leads(int from, int to)
    {
        var met = new HashSet<int>();
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in After(at).Where(next => met.Add(next)))
            {
                open.Enqueue(next);
            }
        }

        return met.Contains(to);
    }

    private IEnumerable<int> After(int at)
    {
        var touchpoint = _journey.Touchpoints[at];
        return touchpoint
            .Routes.Where(route => route is { To: not null, Share: > 0 })
            .Select(route => PositionOf(route.To!.Value))
            .Concat(
                (touchpoint.Experience?.DropOffs ?? [])
                    .Where(dropOff => dropOff is { Recovery: not null, Share: > 0 })
                    .Select(dropOff => PositionOf(dropOff.Recovery!.Value))
            )
            .Concat(Enumerable.Repeat(at + 1, at + 1 < Visits.Length ? 1 : 0));
    }

    private int PositionOf(Ref<Touchpoint> reference) =>
        _journey.Touchpoints.Index().First(touchpoint => touchpoint.Item.Id == reference.Id).Index;

    private double Lot() => (_random.Next() >> 11) / (double)(1UL << 53);
}
