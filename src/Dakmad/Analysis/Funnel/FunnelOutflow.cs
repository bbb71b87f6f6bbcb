using System;
using System.Collections.Generic;
using Dakmad.Analysis.Flow;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Funnel;

/// <summary>What becomes of the visits of each touchpoint, as shares that add up to 1.</summary>
internal sealed class FunnelOutflow
{
    private readonly FunnelGraph _graph;
    private readonly FunnelUnits _units;
    private readonly FunnelRates _rates;
    private readonly FunnelInflow _inflow;
    private readonly FunnelProblems _problems;
    private readonly List<int> _targets;
    private readonly List<double> _shares;

    public FunnelOutflow(
        FunnelGraph graph,
        FunnelUnits units,
        FunnelRates rates,
        FunnelInflow inflow,
        FunnelProblems problems
    )
    {
        (_graph, _units, _rates, _inflow, _problems) = (graph, units, rates, inflow, problems);
        (_targets, _shares) = (new(graph.Count), new(graph.Count));
        Outcomes = new Outcome[graph.Count];
        var starts = new int[graph.Count + 1];
        var leaving = new double[graph.Count];
        for (var i = 0; i < graph.Count; i++)
        {
            Divide(i, ref Outcomes[i]);
            starts[i + 1] = _targets.Count;
            leaving[i] = Outcomes[i].Ended + Outcomes[i].DroppedOff + Outcomes[i].Untraced;
        }

        Network = new(starts, [.. _targets], [.. _shares], leaving);
    }

    /// <summary>The shares of each touchpoint.</summary>
    public Outcome[] Outcomes { get; }

    /// <summary>Where those go who stay in the journey.</summary>
    public FlowNetwork Network { get; }

    private void Divide(int position, ref Outcome outcome)
    {
        if (_rates.Contradict(position))
        {
            outcome.Untraced = 1;
            outcome.IsReported = true;
            return;
        }

        var rate = _rates.Of(position);
        var unexplained = Math.Max(1 - (rate ?? 0) - _rates.DroppingOff(position), 0);
        var recoveryIsKnown = DivideDropOffs(position, (double)unexplained, rate is not null, ref outcome);
        if (rate is { } passing)
        {
            DividePassing(position, (double)passing, ref outcome);
            outcome.DroppedOff += recoveryIsKnown ? (double)unexplained : 0;
            outcome.Untraced += recoveryIsKnown ? 0 : (double)unexplained;
        }
        else if (unexplained > 0)
        {
            outcome.Untraced += (double)unexplained;
            Report(position, FunnelDiagnostics.PassRateMissing, ref outcome);
        }
    }

    /// <summary>Whether it is known how many are led to another touchpoint, or does not matter.</summary>
    private bool DivideDropOffs(int position, double unexplained, bool rateIsKnown, ref Outcome outcome)
    {
        var isKnown = true;
        var dropOffs = _graph.Journey.Touchpoints[position].Experience?.DropOffs ?? [];
        for (var i = 0; i < dropOffs.Count; i++)
        {
            var share = (double)_rates.ShareOf(position, dropOffs[i]);
            if (dropOffs[i].Recovery is not { } recovery)
            {
                outcome.DroppedOff += share;
                continue;
            }

            var path = _problems.PathOf(position).Property("experience").Property("dropOffs").Item(i);
            if (dropOffs[i].Share is not null)
            {
                var way = new Way(_graph.PositionOf(recovery), share, i);
                outcome.Recovered += Lead(position, way, path, recovery.Id, ref outcome);
            }
            else if (unexplained > 0)
            {
                isKnown = false;
                if (rateIsKnown)
                {
                    outcome.IsReported = true;
                    _problems.WhenVisited(
                        position,
                        FunnelDiagnostics.RecoveryWithoutShare,
                        path,
                        new DiagnosticArgument("reason", dropOffs[i].Reason)
                    );
                }
            }
        }

        return isKnown;
    }

    private void DividePassing(int position, double passing, ref Outcome outcome)
    {
        var touchpoint = _graph.Journey.Touchpoints[position];
        foreach (var way in _graph.Ways(position))
        {
            if (way.To == Way.End)
            {
                outcome.Ended += passing * way.Share;
            }
            else
            {
                // What the routes leave over goes to a touchpoint that is there.
                var path = _problems.PathOf(position);
                var (id, place) =
                    way.Route == Way.Rest
                        ? ("", path)
                        : ($"{touchpoint.Routes[way.Route].To}", path.Property("routes").Item(way.Route));
                var led = way with { Share = passing * way.Share };
                outcome.PassedOn += Lead(position, led, place, id, ref outcome);
            }
        }

        outcome.DroppedOff += passing * _graph.LeftOver[position];
        var unknown = passing * _graph.UnknownShares[position];
        outcome.Untraced += unknown;
        outcome.IsReported |= unknown > 0;
        if (unknown > 0 && !_graph.IsOverfull(position))
        {
            Report(position, FunnelDiagnostics.RouteWithoutShare, ref outcome);
        }
    }

    /// <summary>The share that gets where it is led.</summary>
    private double Lead(int from, Way way, PlanPath path, string id, ref Outcome outcome)
    {
        if (!(way.Share > 0))
        {
            return 0;
        }

        if (way.To >= 0 && _units.Allow(from, way.To))
        {
            _targets.Add(way.To);
            _shares.Add(way.Share);
            return way.Share;
        }

        outcome.Untraced += way.Share;
        outcome.IsReported = true;
        if (way.To == Way.Nowhere)
        {
            _problems.Always(from, FunnelDiagnostics.LeadsNowhere, path, new DiagnosticArgument("id", id));
        }
        else
        {
            _problems.WhenVisited(
                from,
                FunnelDiagnostics.UnitsMixed,
                _problems.PathOf(way.To),
                new("touchpoint", _graph.Journey.Touchpoints[way.To].Name),
                new("unit", Terms.Of(_units[way.To]!)),
                new("other", Terms.Of(_units[from]!))
            );
        }

        return 0;
    }

    private void Report(int position, DiagnosticDescriptor descriptor, ref Outcome outcome)
    {
        outcome.IsReported = true;
        _problems.WhenVisited(
            position,
            descriptor,
            _problems.PathOf(position),
            new DiagnosticArgument("touchpoint", _graph.Journey.Touchpoints[position].Name)
        );
    }
}
