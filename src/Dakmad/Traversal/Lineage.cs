using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>
/// What stands above each element of one type, over any number of steps: what it specialises, or contributes to. Since
/// each has one above it at most, the elements are trees, and what leads to what is told by where they stand in a walk
/// through these. Elements in a circle lead to each other.
/// </summary>
internal sealed class Lineage<T>
    where T : PlanElement, IUnder<T>
{
    private const int None = -1;

    private readonly IReadOnlyList<IndexedElement<T>> _elements;
    private readonly Dictionary<string, int> _positions;
    private readonly int[] _above;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly ConcurrentDictionary<Delegate, int[]> _nearest = new();
    private readonly int[]?[] _onLevel = new int[Enum.GetValues<PlanLevel>().Length][];

    public Lineage(IReadOnlyList<IndexedElement<T>> elements)
    {
        _elements = elements;
        _positions = new(elements.Count, StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            // That an id is used twice is for the integrity checks to say.
            _positions.TryAdd(elements[i].Element.Id, i);
        }

        _above = new int[elements.Count];
        for (var i = 0; i < _above.Length; i++)
        {
            _above[i] = elements[i].Element.Above is { } next ? _positions.GetValueOrDefault(next.Id, None) : None;
        }

        var heads = new LineageHeads(_above);
        (_first, _last) = heads.Number();
    }

    /// <summary>Whether an element is another or leads to it; false when one of them is none.</summary>
    public bool LeadsTo(string from, string to) =>
        _positions.TryGetValue(from, out var at) && _positions.TryGetValue(to, out var goal) && LeadsTo(at, goal);

    /// <summary>Whether an element or one above it stands on a level.</summary>
    public bool LeadsTo(string from, PlanLevel level) =>
        _positions.TryGetValue(from, out var at)
        && (_onLevel[(int)level] ??= Nearest(element => element.Level == level))[at] != None;

    /// <summary>The element, or else the nearest of those above it, of which something holds; null when it holds of none.</summary>
    /// <param name="from">The id of the element.</param>
    /// <param name="holds">A lambda without a closure: the answers for all elements are kept by it.</param>
    public IndexedElement<T>? Nearest(string from, Func<T, bool> holds) =>
        _positions.TryGetValue(from, out var at)
        && _nearest.GetOrAdd(
            holds,
            static (_, all) => all.Lineage.Nearest(element => all.holds(element.Element)),
            (Lineage: this, holds)
        )[at]
            is >= 0
                and var found
            ? _elements[found]
            : null;

    /// <summary>The ids of the elements that are some others, lead to one of them, or to which one of them leads.</summary>
    public HashSet<string> Related(IEnumerable<string> ids)
    {
        var starts = new List<int>();
        foreach (var id in ids)
        {
            if (_positions.TryGetValue(id, out var at))
            {
                starts.Add(at);
            }
        }

        var marks = new LineageMarks(_above, _first, _last, starts);
        var related = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _elements.Count; i++)
        {
            if (marks.IsRelated(i))
            {
                related.Add(_elements[i].Element.Id);
            }
        }

        return related;
    }

    private bool LeadsTo(int from, int to) => _first[to] <= _first[from] && _first[from] < _last[to];

    private int[] Nearest(Func<IndexedElement<T>, bool> holds)
    {
        const int unknown = -2;
        const int underWay = -3;
        var nearest = new int[_above.Length];
        Array.Fill(nearest, unknown);
        var way = new Stack<int>();
        for (var start = 0; start < nearest.Length; start++)
        {
            var at = start;
            while (at != None && nearest[at] == unknown && !holds(_elements[at]))
            {
                nearest[at] = underWay;
                way.Push(at);
                at = _above[at];
            }

            // Back where the walk has been, it was a circle in which it holds of none.
            var found =
                at == None || nearest[at] == underWay ? None
                : nearest[at] == unknown ? nearest[at] = at
                : nearest[at];
            while (way.TryPop(out var passed))
            {
                nearest[passed] = found;
            }
        }

        return nearest;
    }
}
