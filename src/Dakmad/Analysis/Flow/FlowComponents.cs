using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Flow;

/// <summary>
/// The strongly connected components of a graph: nodes from each of which all others of the component can be reached
/// (Tarjan, 1972; with a stack of its own, so that long chains do not exhaust that of the program).
/// </summary>
internal sealed class FlowComponents
{
    private const int Unseen = -1;

    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly int[] _order;
    private readonly int[] _lowest;
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Node, int Way)> _walk = new();
    private readonly List<int[]> _components = [];
    private int _seen;

    private FlowComponents(int[] starts, int[] targets)
    {
        (_starts, _targets) = (starts, targets);
        var count = starts.Length - 1;
        Of = new int[count];
        _order = new int[count];
        _lowest = new int[count];
        Of.AsSpan().Fill(Unseen);
        _order.AsSpan().Fill(Unseen);
    }

    /// <summary>The component of each node, by its position in <see cref="All"/>.</summary>
    public int[] Of { get; }

    /// <summary>The nodes of each component, in ascending order; a component comes after all those that it leads to.</summary>
    public IReadOnlyList<int[]> All => _components;

    /// <summary>Finds the components of a graph whose ways are laid out as those of a <see cref="FlowNetwork"/>.</summary>
    public static FlowComponents Find(int[] starts, int[] targets)
    {
        var components = new FlowComponents(starts, targets);
        for (var node = 0; node < starts.Length - 1; node++)
        {
            if (components._order[node] == Unseen)
            {
                components.Walk(node);
            }
        }

        return components;
    }

    private void Walk(int root)
    {
        Enter(root);
        while (_walk.TryPop(out var step))
        {
            var (node, way) = step;
            if (way < _starts[node + 1])
            {
                _walk.Push((node, way + 1));
                Follow(node, _targets[way]);
                continue;
            }

            if (_lowest[node] == _order[node])
            {
                Close(node);
            }

            if (_walk.TryPeek(out var before))
            {
                _lowest[before.Node] = Math.Min(_lowest[before.Node], _lowest[node]);
            }
        }
    }

    private void Follow(int node, int target)
    {
        if (_order[target] == Unseen)
        {
            Enter(target);
        }
        else if (Of[target] == Unseen)
        {
            _lowest[node] = Math.Min(_lowest[node], _order[target]);
        }
    }

    private void Enter(int node)
    {
        _order[node] = _lowest[node] = _seen++;
        _open.Push(node);
        _walk.Push((node, _starts[node]));
    }

    private void Close(int root)
    {
        var members = new List<int>();
        int node;
        do
        {
            node = _open.Pop();
            Of[node] = _components.Count;
            members.Add(node);
        } while (node != root);

        members.Sort();
        _components.Add([.. members]);
    }
}
