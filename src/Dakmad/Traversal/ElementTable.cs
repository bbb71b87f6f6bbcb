using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>The elements of one type, by id and in the order of the plan.</summary>
internal sealed class ElementTable<T>
    where T : PlanElement
{
    /// <summary>The table of a type of which the plan has no list; nothing is added to it.</summary>
    public static readonly ElementTable<T> Empty = new();

    private readonly Dictionary<string, IndexedElement<T>> _byId = new(StringComparer.Ordinal);
    private readonly List<IndexedElement<T>> _all = [];

    public IReadOnlyList<IndexedElement<T>> All => _all;

    public void Add(ValueList<T> elements, PlanLevel? level, PlanPath path)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            var indexed = new IndexedElement<T>(elements[i], level, path.Item(i));
            _all.Add(indexed);

            // That an id is used twice is for the integrity checks to say.
            _byId.TryAdd(elements[i].Id, indexed);
        }
    }

    public IndexedElement<T>? Find(string id) => _byId.GetValueOrDefault(id);
}
