using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Flow;

/// <summary>
/// How often each node of a network is passed: the expected visits of an absorbing Markov chain, solved component by
/// component, each after those that lead to it.
/// </summary>
internal sealed class FlowSolver
{
    /// <summary>The most nodes that a loop may have: the work grows with the third power of it.</summary>
    public const int MostNodes = 500;

    /// <summary>A loop whose nodes would be passed more often than this for each customer counts as endless.</summary>
    public const double MostPassings = 1e15;

    private readonly FlowNetwork _network;
    private readonly FlowComponents _components;
    private readonly bool[] _cut;
    private readonly int[] _place;

    /// <summary>Makes ready to solve.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cut">Nodes from which nothing goes on.</param>
    public FlowSolver(FlowNetwork network, ReadOnlySpan<bool> cut = default)
    {
        _network = network;
        _cut = new bool[network.Count];
        cut.CopyTo(_cut);
        _place = new int[network.Count];
        _components = FlowComponents.Find(network.Starts, network.Targets);
        foreach (var component in _components.All)
        {
            for (var i = 0; i < component.Length; i++)
            {
                _place[component[i]] = i;
            }
        }
    }

    /// <summary>Loops of more than <see cref="MostNodes"/> nodes, found while solving; nothing goes on from them.</summary>
    public List<int[]> TooLarge { get; } = [];

    /// <summary>Loops out of which nobody comes, found while solving; nothing goes on from them.</summary>
    public List<int[]> Endless { get; } = [];

    /// <summary>The nodes from which nothing goes on.</summary>
    public ReadOnlySpan<bool> Cut => _cut;

    /// <summary>The visits of each node, given how many come to each from outside.</summary>
    public double[] Visits(ReadOnlySpan<double> entering)
    {
        var visits = entering.ToArray();
        for (var at = _components.All.Count - 1; at >= 0; at--)
        {
            var component = _components.All[at];
            if (LoopAt(at) is { } loop)
            {
                var own = Gather(component, visits);
                loop.Solve(own);
                Scatter(component, own, visits);
            }

            foreach (var node in component)
            {
                PassOn(node, visits);
            }
        }

        return visits;
    }

    /// <summary>
    /// What one visit of each node is worth with all that follows from it, given what each visit is worth by itself.
    /// </summary>
    public double[] Values(ReadOnlySpan<double> each)
    {
        var values = each.ToArray();
        for (var at = 0; at < _components.All.Count; at++)
        {
            var component = _components.All[at];
            foreach (var node in component)
            {
                AddValues(node, values);
            }

            if (LoopAt(at) is { } loop)
            {
                var own = Gather(component, values);
                loop.SolveValues(own);
                Scatter(component, own, values);
            }
        }

        return values;
    }

    /// <summary>The loop of a component, to solve it for other volumes; null when there is none or nothing goes on from it.</summary>
    public LoopElimination? LoopAt(int component) =>
        IsLoop(_components.All[component]) ? Loop(_components.All[component]) : null;

    /// <summary>The components; each comes after those that it leads to.</summary>
    public FlowComponents Components => _components;

    /// <summary>Whether a node can be passed more than once.</summary>
    public bool IsInLoop(int node) => IsLoop(_components.All[_components.Of[node]]);

    private bool IsLoop(int[] component) =>
        component.Length > 1 || (!_cut[component[0]] && _network.TargetsOf(component[0]).Contains(component[0]));

    private LoopElimination? Loop(int[] component)
    {
        if (component.Length > MostNodes)
        {
            return Cutting(component, TooLarge);
        }

        var (rows, leaving) = Shares(component);
        var loop = new LoopElimination(rows, leaving);
        return loop.Ends && Passings(loop, component.Length) <= MostPassings ? loop : Cutting(component, Endless);
    }

    private LoopElimination? Cutting(int[] component, List<int[]> found)
    {
        if (!Array.TrueForAll(component, node => _cut[node]))
        {
            found.Add(component);
            foreach (var node in component)
            {
                _cut[node] = true;
            }
        }

        return null;
    }

    private (double[] Rows, double[] Leaving) Shares(int[] component)
    {
        var rows = new double[component.Length * component.Length];
        var leaving = new double[component.Length];
        var own = _components.Of[component[0]];
        for (var i = 0; i < component.Length; i++)
        {
            var node = component[i];
            if (_cut[node])
            {
                leaving[i] = 1;
                continue;
            }

            leaving[i] = _network.Leaving[node];
            var shares = _network.SharesOf(node);
            var targets = _network.TargetsOf(node);
            for (var way = 0; way < targets.Length; way++)
            {
                if (_components.Of[targets[way]] == own)
                {
                    rows[(i * component.Length) + _place[targets[way]]] += shares[way];
                }
                else
                {
                    leaving[i] += shares[way];
                }
            }
        }

        return (rows, leaving);
    }

    private static double Passings(LoopElimination loop, int count)
    {
        var visits = new double[count];
        visits.AsSpan().Fill(1);
        loop.Solve(visits);
        var most = 0.0;
        foreach (var passings in visits)
        {
            // What is not a number is not within a bound either.
            most = passings <= most ? most : passings;
        }

        return most;
    }

    private static double[] Gather(int[] component, double[] all)
    {
        var own = new double[component.Length];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = all[component[i]];
        }

        return own;
    }

    private static void Scatter(int[] component, double[] own, double[] all)
    {
        for (var i = 0; i < own.Length; i++)
        {
            all[component[i]] = own[i];
        }
    }

    /// <summary>Within a loop everything has been counted.</summary>
    private void PassOn(int node, double[] visits)
    {
        if (_cut[node])
        {
            return;
        }

        var shares = _network.SharesOf(node);
        var targets = _network.TargetsOf(node);
        for (var way = 0; way < targets.Length; way++)
        {
            if (_components.Of[targets[way]] != _components.Of[node])
            {
                visits[targets[way]] += visits[node] * shares[way];
            }
        }
    }

    private void AddValues(int node, double[] values)
    {
        if (_cut[node])
        {
            return;
        }

        var shares = _network.SharesOf(node);
        var targets = _network.TargetsOf(node);
        for (var way = 0; way < targets.Length; way++)
        {
            if (_components.Of[targets[way]] != _components.Of[node])
            {
                values[node] += shares[way] * values[targets[way]];
            }
        }
    }
}
