using System;
using System.Collections.Generic;
using Dakmad.Analysis.Flow;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// A journey as two layers of a network: the touchpoints before the purchase, and the same touchpoints after it. Who buys
/// goes from the first layer to the second and does not come back: the next purchase is a next round.
/// </summary>
internal sealed class BuyerNetwork
{
    private readonly BuyerGraph _graph;
    private readonly PurchasePoints _purchases;
    private readonly int[] _chosen;
    private readonly double[] _going;
    private readonly bool[] _isBefore;
    private readonly List<(int From, BuyerStep Step)> _after = [];
    private readonly List<int> _targets = [];
    private readonly List<double> _shares = [];

    public BuyerNetwork(BuyerGraph graph, PurchasePoints purchases, int[] chosen)
    {
        (_graph, _purchases, _chosen) = (graph, purchases, chosen);
        _going = GoingOf();
        Entering = EnteringOf();
        _isBefore = FindBefore();
        Buying = new double[2 * graph.Count];
        var starts = new int[(2 * graph.Count) + 1];
        var leaving = new double[2 * graph.Count];
        for (var i = 0; i < graph.Count; i++)
        {
            AddBefore(i);
            Close(i, starts, leaving);
        }

        for (var i = 0; i < graph.Count; i++)
        {
            AddAfter(i);
            Close(graph.Count + i, starts, leaving);
        }

        Flow = new(starts, [.. _targets], [.. _shares], leaving);
    }

    public FlowNetwork Flow { get; }

    /// <summary>How many come in at each node.</summary>
    public double[] Entering { get; }

    /// <summary>How many buy for each one who comes to a node.</summary>
    public double[] Buying { get; }

    /// <summary>The one touchpoint at which the journey sells; null when there are several.</summary>
    public int? OnlyPurchase
    {
        get
        {
            int? only = null;
            for (var i = 0; i < _graph.Count; i++)
            {
                if (IsPurchase(i))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = i;
                }
            }

            return only;
        }
    }

    /// <summary>Whether it is known how many buyers come to each touchpoint after the purchase.</summary>
    public bool[] AfterIsKnown()
    {
        var isKnown = new bool[_graph.Count];
        isKnown.AsSpan().Fill(true);
        var spread = new Queue<int>();
        foreach (var (_, step) in _after)
        {
            if (!step.IsKnown && isKnown[step.To])
            {
                isKnown[step.To] = false;
                spread.Enqueue(step.To);
            }
        }

        while (spread.TryDequeue(out var position))
        {
            foreach (var step in Taken(position))
            {
                if (isKnown[step.To])
                {
                    isKnown[step.To] = false;
                    spread.Enqueue(step.To);
                }
            }
        }

        return isKnown;
    }

    /// <summary>On what the figures before the purchase rest.</summary>
    public VerdictBasis BasisUpToPurchase(double[] visits)
    {
        var (known, unknown) = (0, 0);
        for (var i = 0; i < _graph.Count; i++)
        {
            if (visits[i] > 0 && !IsPurchase(i))
            {
                foreach (var step in Taken(i))
                {
                    (known, unknown) = step.IsKnown ? (known + 1, unknown) : (known, unknown + 1);
                }
            }
        }

        return unknown == 0 && known > 0 ? VerdictBasis.Volumes
            : known > 0 ? VerdictBasis.PartOfVolumes
            : VerdictBasis.Steps;
    }

    private bool IsPurchase(int position) => _isBefore[position] && _purchases[position];

    /// <summary>Which part goes on from each touchpoint, of those of whom the plan does not say so.</summary>
    private double[] GoingOf()
    {
        var going = new double[_graph.Count];
        going.AsSpan().Fill(1);
        for (var i = 0; i < _chosen.Length; i++)
        {
            if (_graph.Choices[i] is { IsRate: true, From: var from } && _chosen[i] > 0)
            {
                going[from] = BuyerChoice.HardlyAny;
            }
        }

        return going;
    }

    private double[] EnteringOf()
    {
        var entering = new double[2 * _graph.Count];
        _graph.Entering.CopyTo(entering, 0);
        for (var i = 0; i < _chosen.Length; i++)
        {
            if (_graph.Choices[i].From == BuyerChoice.AtEntry)
            {
                entering[_graph.Choices[i].Targets[_chosen[i]]] = 1;
            }
        }

        return entering;
    }

    /// <summary>The touchpoints to which customers come without having bought.</summary>
    private bool[] FindBefore()
    {
        var isBefore = new bool[_graph.Count];
        var spread = new Queue<int>();
        for (var i = 0; i < _graph.Count; i++)
        {
            if (Entering[i] > 0)
            {
                isBefore[i] = true;
                spread.Enqueue(i);
            }
        }

        while (spread.TryDequeue(out var position))
        {
            Meet(_graph.Recoveries[position]);
            if (!_purchases[position])
            {
                Meet(Taken(position));
            }
        }

        return isBefore;

        void Meet(IEnumerable<BuyerStep> steps)
        {
            foreach (var step in steps)
            {
                if (step.Weight > 0 && !isBefore[step.To])
                {
                    isBefore[step.To] = true;
                    spread.Enqueue(step.To);
                }
            }
        }
    }

    /// <summary>The ways on from a touchpoint, with the open choices made.</summary>
    private IEnumerable<BuyerStep> Taken(int position)
    {
        foreach (var step in _graph.Steps[position])
        {
            yield return step.IsKnown ? step : step with { Weight = step.Weight * _going[position] };
        }

        for (var i = 0; i < _chosen.Length; i++)
        {
            var choice = _graph.Choices[i];
            if (choice.From == position && choice.Targets[_chosen[i]] is >= 0 and var to)
            {
                yield return new(to, choice.Weight * (choice.IsKnown ? 1 : _going[position]), choice.IsKnown);
            }
        }
    }

    private void AddBefore(int position)
    {
        if (IsPurchase(position))
        {
            Buying[position] = _going[position] < 1 ? _graph.LeastBuying(position) : _graph.MostBuying(position);
        }

        foreach (var step in Taken(position))
        {
            Add(IsPurchase(position) ? _graph.Count : 0, position, step);
        }

        foreach (var step in _graph.Recoveries[position])
        {
            Add(0, position, step);
        }
    }

    private void AddAfter(int position)
    {
        foreach (var step in Taken(position))
        {
            Add(_graph.Count, position, step);
        }

        // Who bought, drops off later and is won back has contacts all the same.
        foreach (var step in _graph.Recoveries[position])
        {
            Add(_graph.Count, position, step);
        }
    }

    private void Add(int layer, int from, BuyerStep step)
    {
        if (!(step.Weight > 0) || (layer > 0 && IsPurchase(step.To) && _graph.IsBack(from, step.To)))
        {
            return;
        }

        _targets.Add(layer + step.To);
        _shares.Add(step.Weight);
        if (layer > 0)
        {
            _after.Add((from, step));
        }
    }

    private void Close(int node, int[] starts, double[] leaving)
    {
        starts[node + 1] = _targets.Count;
        var rest = 1.0;
        for (var way = starts[node]; way < starts[node + 1]; way++)
        {
            rest -= _shares[way];
        }

        leaving[node] = Math.Max(0, rest);
    }
}
