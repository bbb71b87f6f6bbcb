using System;
using System.Collections.Generic;
using Dakmad.Analysis.Flow;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// How often each touchpoint is met for every purchase, before it and after it. Before the purchase a touchpoint weighs
/// the customers who pass times the part of them that buys (the transform by which an absorbing chain is seen by those
/// who are absorbed in one place), so that a hundred thousand visitors who leave weigh nothing for those who buy.
/// </summary>
internal sealed class BuyerFlow
{
    private const double Tolerance = 1e-9;

    private readonly int _count;
    private readonly FlowSolver _solver;
    private readonly double[] _before;
    private readonly double[] _bought;
    private readonly double[] _after;
    private readonly bool[] _isAfterKnown;
    private readonly Dictionary<int, FlowLoop?> _loops = [];

    private BuyerFlow(BuyerGraph graph, PurchasePoints purchases, int[] chosen)
    {
        _count = graph.Count;
        var network = new BuyerNetwork(graph, purchases, chosen);
        _solver = new(network.Flow);
        var visits = _solver.Visits(network.Entering);
        var values = _solver.Values(network.Buying);
        Purchases = 0;
        for (var i = 0; i < _count; i++)
        {
            Purchases += network.Entering[i] * values[i];
        }

        (_before, _bought, _after) = (new double[_count], new double[_count], new double[_count]);
        for (var i = 0; i < _count && Purchases > 0; i++)
        {
            _before[i] = visits[i] / Purchases;
            _bought[i] = visits[i] * values[i] / Purchases;
            _after[i] = visits[_count + i] / Purchases;
        }

        _isAfterKnown = network.AfterIsKnown();
        Basis = network.BasisUpToPurchase(visits);
        IsCounted = graph.EntriesAreCounted;
        UseStatedVolumes(graph, network, visits);
    }

    /// <summary>How many purchases there are, in the proportion in which customers come in; 0 where nobody buys.</summary>
    public double Purchases { get; private set; }

    /// <summary>Whether purchases are a number of customers rather than a proportion.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>On what the figures up to the purchase rest.</summary>
    public VerdictBasis Basis { get; }

    /// <summary>Contacts before the purchase for every purchase, also with customers who drop off.</summary>
    public double Before(int position) => _before[position];

    /// <summary>Contacts of a buyer before the purchase.</summary>
    public double OfBuyersBefore(int position) => _bought[position];

    /// <summary>Contacts of a buyer after the purchase.</summary>
    public double After(int position) => _after[position];

    /// <summary>Whether the plan tells how many buyers come here after the purchase.</summary>
    public bool IsAfterKnown(int position) => _isAfterKnown[position];

    /// <summary>The part of the buyers who come here, before or after the purchase, 0–1, however often they do.</summary>
    public double Reached(int position)
    {
        var before = Math.Min(1, ReachedBefore(position));
        var after = Math.Min(1, _after[position] / Returns(_count + position));
        return 1 - ((1 - before) * (1 - after));
    }

    /// <summary>
    /// Whether all buyers come here before the purchase, however often: then how many go on from here changes the number
    /// of purchases, and nothing of what a buyer meets.
    /// </summary>
    public bool IsPassedByAll(int position) => ReachedBefore(position) >= 1 - Tolerance;

    /// <summary>The flows of a journey, one for each way in which its open choices can fall.</summary>
    /// <param name="graph">The journey.</param>
    /// <param name="purchases">Where it sells.</param>
    /// <param name="most">The most flows to make.</param>
    /// <param name="areAll">Whether every way is among them.</param>
    public static List<BuyerFlow> Of(BuyerGraph graph, PurchasePoints purchases, int most, out bool areAll)
    {
        var flows = new List<BuyerFlow>();
        var chosen = new int[graph.Choices.Count];
        do
        {
            flows.Add(new(graph, purchases, chosen));
            areAll = !MoveOn(graph, chosen);
        } while (!areAll && flows.Count < most);

        return flows;
    }

    private static bool MoveOn(BuyerGraph graph, int[] chosen)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            if (++chosen[i] < graph.Choices[i].Targets.Length)
            {
                return true;
            }

            chosen[i] = 0;
        }

        return false;
    }

    /// <summary>The part of the buyers who come here before the purchase; above 1 by no more than the last digits.</summary>
    private double ReachedBefore(int position) => _bought[position] / Returns(position);

    /// <summary>How often a node is passed by one who is there; 1 outside loops.</summary>
    private double Returns(int node)
    {
        var component = _solver.Components.Of[node];
        if (!_solver.IsInLoop(node))
        {
            return 1;
        }

        // To make a loop ready takes the third power of its nodes; to ask it for one node the second.
        if (!_loops.TryGetValue(component, out var loop))
        {
            _loops.Add(component, loop = _solver.LoopAt(component));
        }

        if (loop is null)
        {
            return 1;
        }

        var members = _solver.Components.All[component];
        var own = new double[members.Length];
        var at = Array.IndexOf(members, node);
        own[at] = 1;
        loop.VisitOwn(own);
        return Math.Max(1, own[at]);
    }

    /// <summary>
    /// Where rates are missing on the way, a stated volume next to that of the purchase tells how many contacts there
    /// are for every purchase.
    /// </summary>
    private void UseStatedVolumes(BuyerGraph graph, BuyerNetwork network, double[] visits)
    {
        if (network.OnlyPurchase is not { } purchase || graph.VolumeOf(purchase) is not { } volume)
        {
            return;
        }

        var bought = (double)volume * network.Buying[purchase];
        if (!(bought > 0))
        {
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            if (graph.VolumeOf(i) is not { } stated)
            {
                continue;
            }

            var each = (double)stated / bought;
            if (visits[i] > 0 && Basis != VerdictBasis.Volumes)
            {
                _before[i] = Math.Max(_bought[i], each);
            }
            else if (visits[_count + i] > 0 && !_isAfterKnown[i])
            {
                (_after[i], _isAfterKnown[i]) = (each, true);
            }
        }

        if (!IsCounted)
        {
            (Purchases, IsCounted) = (bought, true);
        }
    }
}
