using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>Things that count at a place and everywhere below it, found by walking down the path of a part.</summary>
internal sealed class PlaceMap<T>
{
    private readonly Node _root = new();
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Add(PlanPath place, T item)
    {
        var node = _root;
        foreach (var segment in place.Segments)
        {
            node.Below ??= new(StringComparer.Ordinal);
            if (!node.Below.TryGetValue(segment, out var next))
            {
                node.Below.Add(segment, next = new());
            }

            node = next;
        }

        node.Items.Add((_count++, item));
    }

    /// <summary>What counts at a place, in the order in which it was added.</summary>
    public List<T> At(PlanPath path)
    {
        if (_count == 0)
        {
            return [];
        }

        var found = new List<(int Order, T Item)>(_root.Items);
        var node = _root;
        foreach (var segment in path.Segments)
        {
            if (node.Below is null || !node.Below.TryGetValue(segment, out node))
            {
                break;
            }

            found.AddRange(node.Items);
        }

        found.Sort(static (left, right) => left.Order.CompareTo(right.Order));
        return found.ConvertAll(static item => item.Item);
    }

    private sealed class Node
    {
        public List<(int Order, T Item)> Items { get; } = [];

        public Dictionary<string, Node>? Below { get; set; }
    }
}
