using System;
using System.Collections.Generic;
using Dakmad.Analysis.Flow;

namespace Dakmad.Analysis.Funnel;

/// <summary>Which part of those who pass a touchpoint goes which way, before anything is known of volumes.</summary>
internal sealed class FunnelGraph
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Way[][] _ways;
    private readonly bool[] _mayEnd;
    private readonly int[] _entriesAt;
    private readonly bool[] _isReachedFromBefore;

    public FunnelGraph(Journey journey)
    {
        Journey = journey;
        for (var i = 0; i < Count; i++)
        {
            // That an id is used twice is for the integrity checks to say.
            _positions.TryAdd(journey.Touchpoints[i].Id, i);
        }

        _ways = new Way[Count][];
        _mayEnd = new bool[Count];
        _entriesAt = CountEntries();
        UnknownShares = new double[Count];
        LeftOver = new double[Count];
        var starts = new int[Count + 1];
        var targets = new List<int>(Count);
        for (var i = 0; i < Count; i++)
        {
            AddWays(i, targets);
            starts[i + 1] = targets.Count;
        }

        (Starts, Targets) = (starts, [.. targets]);
        Components = FlowComponents.Find(Starts, Targets);
        _isReachedFromBefore = new bool[Count];
        for (var i = 0; i < Count; i++)
        {
            foreach (var next in Successors(i))
            {
                _isReachedFromBefore[next] |= Components.Of[i] != Components.Of[next];
            }
        }
    }

    public Journey Journey { get; }

    public int Count => Journey.Touchpoints.Count;

    /// <summary>The part of those passing each touchpoint of whom the routes do not tell where they go.</summary>
    public double[] UnknownShares { get; }

    /// <summary>
    /// The part of those passing each touchpoint that its routes leave over, where a route already says how many go to the
    /// next touchpoint of the list.
    /// </summary>
    public double[] LeftOver { get; }

    /// <summary>
    /// The touchpoints that may follow each, laid out as in a network: by routes of an unknown share too, and by reasons
    /// to drop off that lead to a touchpoint.
    /// </summary>
    public int[] Starts { get; }

    /// <summary>The loops, and the touchpoints that are in none.</summary>
    public FlowComponents Components { get; }

    /// <summary>The touchpoints that may follow.</summary>
    public int[] Targets { get; }

    /// <summary>The ways on from a touchpoint whose shares are known; none where they contradict each other.</summary>
    public ReadOnlySpan<Way> Ways(int position) => _ways[position];

    /// <summary>The touchpoints that may follow one.</summary>
    public ReadOnlySpan<int> Successors(int position) => Targets.AsSpan(Starts[position]..Starts[position + 1]);

    /// <summary>Whether a journey may end at a touchpoint as intended.</summary>
    public bool MayEnd(int position) => _mayEnd[position];

    /// <summary>Whether customers may come to a touchpoint from one to which they cannot return.</summary>
    public bool IsReachedFromBefore(int position) => _isReachedFromBefore[position];

    /// <summary>In how many places a touchpoint is stated to be where customers enter: the first one when none is stated.</summary>
    public int EntriesAt(int position) => _entriesAt[position];

    /// <summary>Whether the routes of a touchpoint take more than there is.</summary>
    public bool IsOverfull(int position) => SumOfShares(position).IsAboveOne;

    /// <summary>The position of the touchpoint with an id, the first of them; <see cref="Way.Nowhere"/> without one.</summary>
    public int PositionOf(Ref<Touchpoint> reference) => _positions.GetValueOrDefault(reference.Id, Way.Nowhere);

    /// <summary>Where a route leads.</summary>
    public int TargetOf(Route route) => route.To is { } target ? PositionOf(target) : Way.End;

    /// <summary>What the routes of a touchpoint take together.</summary>
    public ShareSum SumOfShares(int position) =>
        ShareSum.Of(Journey.Touchpoints[position].Routes, static route => route.Share);

    private int[] CountEntries()
    {
        var counts = new int[Count];
        foreach (var entry in Journey.Entries)
        {
            if (PositionOf(entry.Touchpoint) is >= 0 and var position)
            {
                counts[position]++;
            }
        }

        if (Journey.Entries.IsEmpty && Count > 0)
        {
            counts[0] = 1;
        }

        return counts;
    }

    private void AddWays(int position, List<int> successors)
    {
        var routes = Journey.Touchpoints[position].Routes;
        var sum = SumOfShares(position);
        var divisor = Divisor(routes, sum);
        var rest = 1 - (sum.Value / divisor);
        var next = position + 1 < Count ? position + 1 : Way.End;
        var ways = new List<Way>(routes.Count + 1);
        var (restIsKnown, nextHasShare) = (true, false);
        for (var i = 0; i < routes.Count; i++)
        {
            var to = TargetOf(routes[i]);
            if (routes[i].Share is { } share)
            {
                ways.Add(new(to, (double)(share / divisor), i));
                nextHasShare |= to == next;
            }

            // Where the rest goes anyway, it does not matter how much of it a route without a share takes.
            restIsKnown &= routes[i].Share is not null || to == next;
            if (routes[i].Share != 0 && (routes[i].Share is not null || rest > 0))
            {
                AddSuccessor(position, to, successors);
            }
        }

        if (rest > 0 && restIsKnown && nextHasShare)
        {
            LeftOver[position] = (double)rest;
        }
        else if (rest > 0)
        {
            AddSuccessor(position, next, successors);
            if (restIsKnown)
            {
                ways.Add(new(next, (double)rest, Way.Rest));
            }
            else
            {
                UnknownShares[position] = (double)rest;
            }
        }

        foreach (var dropOff in Journey.Touchpoints[position].Experience?.DropOffs ?? [])
        {
            if (dropOff is { Recovery: { } recovery, Share: not 0 })
            {
                AddSuccessor(position, PositionOf(recovery), successors);
            }
        }

        _ways[position] = rest < 0 ? [] : [.. ways];
        UnknownShares[position] = rest < 0 ? 1 : UnknownShares[position];
    }

    /// <summary>
    /// By what the shares of routes are divided: what is one within the digits that they are written with is one, unless
    /// a route without a share is there to take what they leave over.
    /// </summary>
    private static decimal Divisor(ValueList<Route> routes, ShareSum sum)
    {
        foreach (var route in routes)
        {
            if (route.Share is null && sum.Value < 1)
            {
                return 1;
            }
        }

        return sum.Divisor;
    }

    private void AddSuccessor(int position, int to, List<int> successors)
    {
        _mayEnd[position] |= to == Way.End;
        if (to >= 0)
        {
            successors.Add(to);
        }
    }
}
