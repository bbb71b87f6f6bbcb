using System;
using System.Collections.Generic;
using Dakmad.Analysis.Flow;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// The way of customers to the end of the journey: who has passed an end has completed it, and counts for contacts only.
/// Where no end is stated it is the way through the whole journey.
/// </summary>
internal sealed class FunnelCompletion
{
    private readonly FunnelComputation _funnel;

    public FunnelCompletion(FunnelComputation funnel)
    {
        _funnel = funnel;
        PastEnd = new double[funnel.Graph.Count];
        AfterEnd = new double[funnel.Graph.Count];
        if (!funnel.Ends.AreStated)
        {
            (Entering, Outcomes, Network) = (funnel.Inflow.Volumes, funnel.Outcomes, funnel.Network);
            (Solver, Visits, LowerBounds) = (funnel.Solver, funnel.Visits, funnel.LowerBounds);
            return;
        }

        Entering = [.. funnel.Inflow.Volumes];
        Outcomes = [.. funnel.Outcomes];
        Network = Build();
        Solver = new(Network);
        for (var i = 0; i < Entering.Length; i++)
        {
            Entering[i] = funnel.Ends.IsBeyond(i) ? 0 : Entering[i];
        }

        Visits = Solver.Visits(Entering);
        AfterEnd = funnel.Solver.Visits(GoingOn());
        LowerBounds = funnel.Bounded(Visits, Outcomes, Successors);
    }

    /// <summary>Who enters at each touchpoint and can come to the end.</summary>
    public double[] Entering { get; }

    /// <summary>What becomes of each visit on the way to the end.</summary>
    public Outcome[] Outcomes { get; }

    public FlowNetwork Network { get; }

    public FlowSolver Solver { get; }

    /// <summary>The visits of those who are on their way to the end.</summary>
    public double[] Visits { get; }

    /// <summary>The visits of those who have passed the end, or who entered where it lies behind them.</summary>
    public double[] AfterEnd { get; }

    /// <summary>The part of each visit that leaves with the end of the list and has not come by the end.</summary>
    public double[] PastEnd { get; }

    /// <summary>The touchpoints that more may pass on their way to the end than is known.</summary>
    public bool[] LowerBounds { get; }

    private FlowNetwork Build()
    {
        var count = _funnel.Graph.Count;
        var (starts, leaving) = (new int[count + 1], new double[count]);
        var (targets, shares) = (new List<int>(count), new List<double>(count));
        for (var i = 0; i < count; i++)
        {
            ref var outcome = ref Outcomes[i];
            if (!_funnel.Solver.Cut[i])
            {
                if (_funnel.Ends.IsEnd(i) && !_funnel.Rates.Contradict(i))
                {
                    Complete(i, ref outcome, targets, shares);
                }
                else
                {
                    LeavePastEnd(i, ref outcome);
                    targets.AddRange(_funnel.Network.TargetsOf(i));
                    shares.AddRange(_funnel.Network.SharesOf(i));
                }
            }

            starts[i + 1] = targets.Count;
            leaving[i] = outcome.Ended + outcome.DroppedOff + outcome.Untraced;
        }

        return new(starts, [.. targets], [.. shares], leaving);
    }

    /// <summary>Who passes an end has completed the journey, wherever it goes on; who drops off may still be won back.</summary>
    private void Complete(int position, ref Outcome outcome, List<int> targets, List<double> shares)
    {
        var rate = _funnel.Rates.OfEnd(position);
        var (dropped, untraced, recovered) = (0.0, 0.0, 0.0);
        var isKnown = true;
        foreach (var dropOff in _funnel.Graph.Journey.Touchpoints[position].Experience?.DropOffs ?? [])
        {
            var share = (double)_funnel.Rates.ShareOf(position, dropOff);
            if (dropOff.Recovery is not { } recovery)
            {
                dropped += share;
                continue;
            }

            isKnown &= dropOff.Share is not null;
            if (_funnel.Graph.PositionOf(recovery) is >= 0 and var to && _funnel.Units.Allow(position, to))
            {
                if (share > 0)
                {
                    targets.Add(to);
                    shares.Add(share);
                    recovered += share;
                }
            }
            else
            {
                untraced += share;
            }
        }

        var unexplained = Math.Max((double)(1 - (rate ?? 0) - _funnel.Rates.DroppingOff(position)), 0);
        var isLost = rate is not null && isKnown;
        outcome = new()
        {
            Ended = (double)(rate ?? 0),
            Recovered = recovered,
            DroppedOff = dropped + (isLost ? unexplained : 0),
            Untraced = untraced + (isLost ? 0 : unexplained),
            IsReported = outcome.IsReported,
        };
        outcome.IsReported &= outcome.Untraced > 0;
    }

    private void LeavePastEnd(int position, ref Outcome outcome)
    {
        if (outcome.Ended > 0 && _funnel.Rates.Of(position) is { } passing)
        {
            var past = 0.0;
            var completes = 0.0;
            foreach (var way in _funnel.Graph.Ways(position))
            {
                var share = way.To == Way.End ? (double)passing * way.Share : 0;
                var isCompleted = _funnel.Ends.Completes(position, way);
                (past, completes) = isCompleted ? (past, completes + share) : (past + share, completes);
            }

            PastEnd[position] = past;
            outcome.Ended = completes;
            outcome.DroppedOff += past;
        }
    }

    /// <summary>Who enters the rest of the journey from an end, or where the end lies behind already.</summary>
    private double[] GoingOn()
    {
        var entering = new double[_funnel.Graph.Count];
        for (var i = 0; i < entering.Length; i++)
        {
            entering[i] += _funnel.Ends.IsBeyond(i) ? _funnel.Inflow.Volumes[i] : 0;
            if (!_funnel.Ends.IsEnd(i) || _funnel.Solver.Cut[i] || _funnel.Rates.Contradict(i))
            {
                continue;
            }

            // The ways of those who are to be won back come first.
            var targets = _funnel.Network.TargetsOf(i);
            var shares = _funnel.Network.SharesOf(i);
            for (var way = Network.TargetsOf(i).Length; way < targets.Length; way++)
            {
                entering[targets[way]] += Visits[i] * shares[way];
            }
        }

        return entering;
    }

    private IEnumerable<int> Successors(int position)
    {
        if (!_funnel.Ends.IsEnd(position))
        {
            return _funnel.Graph.Successors(position).ToArray();
        }

        var recoveries = new List<int>();
        foreach (var dropOff in _funnel.Graph.Journey.Touchpoints[position].Experience?.DropOffs ?? [])
        {
            if (
                dropOff is { Recovery: { } recovery, Share: not 0 }
                && _funnel.Graph.PositionOf(recovery) is >= 0 and var to
            )
            {
                recoveries.Add(to);
            }
        }

        return recoveries;
    }
}
