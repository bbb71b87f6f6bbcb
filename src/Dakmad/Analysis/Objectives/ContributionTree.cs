using System;
using System.Collections.Generic;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Objectives;

/// <summary>How objectives contribute to each other. Objectives are known by their position in the plan.</summary>
internal sealed class ContributionTree
{
    private const int None = -1;

    private readonly IReadOnlyList<IndexedElement<Objective>> _all;
    private readonly int[] _parents;
    private readonly int?[] _depths;
    private readonly bool[] _reach;
    private readonly List<int>?[] _children;

    public ContributionTree(PlanIndex index)
    {
        _all = index.All<Objective>();
        _parents = new int[_all.Count];
        _depths = new int?[_all.Count];
        _reach = new bool[_all.Count];
        _children = new List<int>?[_all.Count];
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _all.Count; i++)
        {
            positions.TryAdd(_all[i].Element.Id, i);
        }

        Positions = positions;
        Link();
        Measure();
    }

    /// <summary>The position of the objective that an id stands for: the first with that id.</summary>
    public IReadOnlyDictionary<string, int> Positions { get; }

    public int? ParentOf(int objective) => _parents[objective] is >= 0 and var parent ? parent : null;

    public int? DepthOf(int objective) => _depths[objective];

    public bool ReachesStrategicLevel(int objective) => _reach[objective];

    public IReadOnlyList<int> ChildrenOf(int objective) => (IReadOnlyList<int>?)_children[objective] ?? [];

    /// <summary>Each followed by those that contribute to it; last those in circles and those that lead to one.</summary>
    public IEnumerable<int> Walk()
    {
        var open = new Stack<int>();
        for (var root = 0; root < _all.Count; root++)
        {
            if (_depths[root] == 0)
            {
                open.Push(root);
            }

            while (open.TryPop(out var at))
            {
                yield return at;
                for (var child = ChildrenOf(at).Count - 1; child >= 0; child--)
                {
                    open.Push(ChildrenOf(at)[child]);
                }
            }
        }

        for (var i = 0; i < _all.Count; i++)
        {
            if (_depths[i] is null)
            {
                yield return i;
            }
        }
    }

    private void Link()
    {
        for (var i = 0; i < _all.Count; i++)
        {
            _parents[i] =
                _all[i].Element.ContributesTo is { } above && Positions.TryGetValue(above.Id, out var parent)
                    ? parent
                    : None;
            if (_parents[i] != None)
            {
                (_children[_parents[i]] ??= []).Add(i);
            }
        }
    }

    /// <summary>Walks up from each objective to one that has been measured, and measures the way back down.</summary>
    private void Measure()
    {
        var isMet = new bool[_all.Count];
        var way = new Stack<int>();
        for (var start = 0; start < _all.Count; start++)
        {
            var at = start;
            for (; at != None && !isMet[at]; at = _parents[at])
            {
                isMet[at] = true;
                way.Push(at);
            }

            // Back on the way itself is a circle; that one has no depth yet, nor has what leads to a circle.
            int? depth = at == None ? -1 : _depths[at];
            var reaches = at != None && _reach[at];
            while (way.TryPop(out var step))
            {
                depth++;
                reaches |= _all[step].Level == PlanLevel.Strategic;
                (_depths[step], _reach[step]) = (depth, reaches);
            }
        }
    }
}
