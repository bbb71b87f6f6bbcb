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

    /// <summary>Makes ready to solve.</summary>
    public FlowSolver(FlowNetwork network)
        : this(network, FlowComponents.Find(network.Starts, network.Targets), new bool[network.Count]) { }

    private FlowSolver(FlowNetwork network, FlowComponents components, bool[] cut) =>
        (_network, _components, _cut) = (network, components, cut);

    /// <summary>Loops of more than <see cref="MostNodes"/> nodes, found while solving; nothing goes on from them.</summary>
    public List<int[]> TooLarge { get; } = [];

    /// <summary>Loops out of which nobody comes, found while solving; nothing goes on from them.</summary>
    public List<int[]> Endless { get; } = [];

    /// <summary>The nodes from which nothing goes on.</summary>
    public ReadOnlySpan<bool> Cut => _cut;

    /// <summary>The same network, with more nodes from which nothing goes on.</summary>
    public FlowSolver CutAt(IEnumerable<int> nodes)
    {
        var cut = (bool[])_cut.Clone();
        foreach (var node in nodes)
        {
            cut[node] = true;
        }

        return new(_network, _components, cut);
    }

    /// <summary>The visits of each node, given how many come to each from outside.</summary>
    public double[] Visits(ReadOnlySpan<double> entering)
    {
        var visits = entering.ToArray();
        for (var at = _components.All.Count - 1; at >= 0; at--)
        {
            var component = _components.All[at];
            LoopAt(at)?.Visit(visits);

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

            LoopAt(at)?.Value(values);
        }

        return values;
    }

    /// <summary>The loop of a component, to solve it for other volumes; null when there is none or nothing goes on from it.</summary>
    public FlowLoop? LoopAt(int component) =>
        IsLoop(_components.All[component]) ? Loop(_components.All[component]) : null;

    /// <summary>The components; each comes after those that it leads to.</summary>
    public FlowComponents Components => _components;

    /// <summary>Whether a node can be passed more than once.</summary>
    public bool IsInLoop(int node) => IsLoop(_components.All[_components.Of[node]]);

    private bool IsLoop(int[] component) =>
        component.Length > 1 || (!_cut[component[0]] && _network.TargetsOf(component[0]).Contains(component[0]));

    private FlowLoop? Loop(int[] component)
    {
        if (component.Length > MostNodes)
        {
            CutOff(component, TooLarge);
            return null;
        }

        var loop = FlowLoop.Of(_network, component, _cut, MostPassings);
        if (loop is null)
        {
            CutOff(component, Endless);
        }

        return loop;
    }

    private void CutOff(int[] component, List<int[]> found)
    {
        if (!Array.TrueForAll(component, node => _cut[node]))
        {
            found.Add(component);
            foreach (var node in component)
            {
                _cut[node] = true;
            }
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
