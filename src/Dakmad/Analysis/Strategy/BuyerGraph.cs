using System;
using System.Collections.Generic;
using Dakmad.Analysis.Funnel;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// How customers go on from each touchpoint, as the plan states it: by a pass rate and shares, or else by the quotient of
/// two volumes, also above 1 and between units, so that nothing has to be added up over reach, visitors and orders.
/// </summary>
internal sealed class BuyerGraph
{
    private readonly FunnelGraph _graph;
    private readonly int[] _waysIn;
    private readonly bool[] _isInLoop;
    private readonly List<BuyerChoice> _choices = [];
    private readonly IReadOnlySet<int> _openRates;

    /// <summary>Reads a journey.</summary>
    /// <param name="graph">The journey.</param>
    /// <param name="openRates">Where it matters that a rate is missing: everybody may go on there, or hardly anybody.</param>
    public BuyerGraph(FunnelGraph graph, IReadOnlySet<int> openRates)
    {
        (_graph, _openRates) = (graph, openRates);
        _waysIn = new int[graph.Count];
        foreach (var target in graph.Targets)
        {
            _waysIn[target]++;
        }

        _isInLoop = LoopsOf(graph);
        Steps = new BuyerStep[graph.Count][];
        Recoveries = new BuyerStep[graph.Count][];
        for (var i = 0; i < graph.Count; i++)
        {
            Steps[i] = StepsOf(i);
            Recoveries[i] = RecoveriesOf(i);
        }

        Entering = EnteringOf();
    }

    public int Count => _graph.Count;

    /// <summary>The ways on of those who pass each touchpoint.</summary>
    public BuyerStep[][] Steps { get; }

    /// <summary>The ways on of those who drop off at each touchpoint and are won back.</summary>
    public BuyerStep[][] Recoveries { get; }

    /// <summary>How many come in at each touchpoint, in proportion; nowhere where that is a choice.</summary>
    public double[] Entering { get; }

    /// <summary>How many come in, where the plan counts them.</summary>
    public bool EntriesAreCounted { get; private set; }

    /// <summary>The choices of which the plan does not say how many make them.</summary>
    public IReadOnlyList<BuyerChoice> Choices => _choices;

    /// <summary>Whether a step leads back: from where it leads one can come here again.</summary>
    public bool IsBack(int from, int to) => _graph.Components.Of[from] == _graph.Components.Of[to];

    /// <summary>Whether the plan does not say how many go on from a touchpoint.</summary>
    public bool LacksRate(int position) => Array.Exists(Steps[position], static step => !step.IsKnown);

    /// <summary>Whether it says of some way on from a touchpoint how many take it.</summary>
    public bool HasKnownWays(int position) => Array.Exists(Steps[position], static step => step.IsKnown);

    /// <summary>
    /// The part that buys of those who come to a touchpoint that sells: as stated, of those who already are orders or
    /// payments all, and else at most those who do not drop off.
    /// </summary>
    public double MostBuying(int position) =>
        (double?)PassRateOf(position) ?? (CountsPurchases(position) ? 1 : Math.Max(0, 1 - DroppingOff(position)));

    /// <summary>The least part that buys: where no rate is stated those of whom it is known that they go on.</summary>
    public double LeastBuying(int position)
    {
        var known = 0.0;
        foreach (var step in Steps[position])
        {
            known += step.IsKnown ? step.Weight : 0;
        }

        return LacksPurchases(position)
            ? Math.Min(MostBuying(position), Math.Max(known, BuyerChoice.HardlyAny))
            : MostBuying(position);
    }

    /// <summary>Whether a touchpoint that sells does not say how many buy, and the journey goes on from there.</summary>
    public bool LacksPurchases(int position) =>
        PassRateOf(position) is null && !CountsPurchases(position) && _graph.Successors(position).Length > 0;

    private bool CountsPurchases(int position) =>
        TouchpointOf(position).Volume?.Unit is { } unit
        && (unit == MeasurementUnit.Orders || unit == MeasurementUnit.Payments);

    public decimal? VolumeOf(int position) => TouchpointOf(position).Volume?.Expected;

    public decimal? PassRateOf(int position) => TouchpointOf(position).Volume?.PassRate;

    private Touchpoint TouchpointOf(int position) => _graph.Journey.Touchpoints[position];

    private BuyerStep[] StepsOf(int position)
    {
        var steps = new List<BuyerStep>();
        var stated = (double?)PassRateOf(position);
        var passing = stated ?? Math.Max(0, 1 - DroppingOff(position));
        foreach (var way in _graph.Ways(position))
        {
            if (way.To >= 0 && way.Share > 0)
            {
                if (stated is null && Quotient(position, way.To) is { } quotient)
                {
                    steps.Add(new(way.To, quotient, true));
                }
                else
                {
                    steps.Add(new(way.To, passing * way.Share, stated is not null));
                }
            }
        }

        if (_graph.UnknownShares[position] > 0)
        {
            Divide(position, passing * _graph.UnknownShares[position], stated is not null, steps);
        }

        if (_openRates.Contains(position))
        {
            _choices.Add(BuyerChoice.Rate(position));
        }

        return [.. steps];
    }

    /// <summary>Divides those whose routes state no share: by the volumes to which they lead, and else by a choice.</summary>
    private void Divide(int position, double passing, bool isKnown, List<BuyerStep> steps)
    {
        var open = new List<int>();
        var rest = passing;
        foreach (var route in TouchpointOf(position).Routes)
        {
            if (route.Share is not null)
            {
                continue;
            }

            var to = _graph.TargetOf(route);
            if (to >= 0 && Quotient(position, to) is { } quotient)
            {
                steps.Add(new(to, quotient, true));
                rest = Math.Max(0, rest - quotient);
            }
            else if (to != Way.Nowhere && !open.Contains(to))
            {
                open.Add(to);
            }
        }

        if (open is [var only])
        {
            if (only >= 0)
            {
                steps.Add(new(only, rest, isKnown));
            }
        }
        else if (open.Count > 1 && rest > 0)
        {
            _choices.Add(new(position, rest, [.. open], isKnown));
        }
    }

    private BuyerStep[] RecoveriesOf(int position)
    {
        var steps = new List<BuyerStep>();
        foreach (var dropOff in TouchpointOf(position).Experience?.DropOffs ?? [])
        {
            if (
                dropOff is { Recovery: { } recovery, Share: { } share and > 0 }
                && _graph.PositionOf(recovery) is >= 0 and var to
            )
            {
                steps.Add(new(to, (double)share, true));
            }
        }

        return [.. steps];
    }

    private double DroppingOff(int position)
    {
        var sum = 0m;
        foreach (var dropOff in TouchpointOf(position).Experience?.DropOffs ?? [])
        {
            sum += dropOff.Share ?? 0;
        }

        return (double)sum;
    }

    /// <summary>How many come to a touchpoint for each one here, by two volumes in a row; null where others come there too.</summary>
    private double? Quotient(int from, int to)
    {
        if (
            _waysIn[to] != 1
            || (!_graph.Journey.Entries.IsEmpty && _graph.EntriesAt(to) > 0)
            || VolumeOf(from) is not (> 0 and var here)
            || VolumeOf(to) is not { } there
        )
        {
            return null;
        }

        var quotient = (double)there / (double)here;
        return _isInLoop[from] ? Math.Min(1, quotient) : quotient;
    }

    private double[] EnteringOf()
    {
        var entering = new double[Count];
        var at = new List<int>();
        var areCounted = true;
        for (var i = 0; i < Count; i++)
        {
            if (_graph.EntriesAt(i) > 0)
            {
                at.Add(i);
                entering[i] = (double)(EntryVolume(i) ?? 0);
                areCounted &= EntryVolume(i) is not null;
            }
        }

        var sum = 0.0;
        foreach (var volume in entering)
        {
            sum += volume;
        }

        EntriesAreCounted = areCounted && sum > 0;
        if (EntriesAreCounted)
        {
            return entering;
        }

        Array.Clear(entering);
        if (at is [var only])
        {
            entering[only] = 1;
        }
        else if (at.Count > 1)
        {
            _choices.Insert(0, new(BuyerChoice.AtEntry, 1, [.. at], true));
        }

        return entering;
    }

    private decimal? EntryVolume(int position)
    {
        decimal? sum = null;
        foreach (var entry in _graph.Journey.Entries)
        {
            if (_graph.PositionOf(entry.Touchpoint) == position)
            {
                if ((entry.Volume ?? ExpectedAtEntry(position)) is not { } volume)
                {
                    return null;
                }

                sum = (sum ?? 0) + volume;
            }
        }

        return sum ?? ExpectedAtEntry(position);
    }

    private decimal? ExpectedAtEntry(int position) => _graph.IsReachedFromBefore(position) ? null : VolumeOf(position);

    private static bool[] LoopsOf(FunnelGraph graph)
    {
        var isInLoop = new bool[graph.Count];
        foreach (var component in graph.Components.All)
        {
            foreach (var position in component)
            {
                isInLoop[position] = component.Length > 1 || graph.Successors(position).Contains(position);
            }
        }

        return isInLoop;
    }
}
