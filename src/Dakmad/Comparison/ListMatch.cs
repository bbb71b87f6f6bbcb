using System;
using System.Collections.Generic;
using Dakmad.Shapes;

namespace Dakmad.Comparison;

/// <summary>Which parts of a list are the same as those of another, be it changed or at another place.</summary>
internal sealed class ListMatch
{
    private readonly PartField _key;
    private readonly bool _areElements;
    private readonly IReadOnlyList<PlanPart> _before;
    private readonly IReadOnlyList<PlanPart> _after;
    private readonly int[] _partners;
    private readonly bool[] _isKept;

    private ListMatch(PartShape shape, IReadOnlyList<PlanPart> before, IReadOnlyList<PlanPart> after)
    {
        (_key, _areElements, _before, _after) = (shape.Fields[0], shape.IsElement, before, after);
        _partners = new int[after.Count];
        _isKept = new bool[before.Count];
        Array.Fill(_partners, None);
    }

    /// <summary>Stands for a part that has no partner.</summary>
    public const int None = -1;

    /// <summary>For each part of the list after the change the position that it had, or <see cref="None"/>.</summary>
    public ReadOnlySpan<int> Partners => _partners;

    /// <summary>For each part of the list before the change whether the other has it.</summary>
    public ReadOnlySpan<bool> IsKept => _isKept;

    /// <summary>
    /// Matches the parts of two lists: what is equal first, then what has the same key, and last what stands at the same
    /// place.
    /// </summary>
    /// <param name="shape">What the lists hold: elements by their id, other parts by their first field.</param>
    /// <param name="before">The list before the change.</param>
    /// <param name="after">The list after the change.</param>
    public static ListMatch Of(PartShape shape, IReadOnlyList<PlanPart> before, IReadOnlyList<PlanPart> after)
    {
        var match = new ListMatch(shape, before, after);
        match.By(static part => part);
        match.By(match.Key);
        match.ByPlace();
        return match;
    }

    /// <summary>
    /// Which parts of the list after the change moved: as few as are needed to explain the order, so that one part that
    /// went to the front is one move, and of as few those that stand at another place among what was kept.
    /// </summary>
    public bool[] Moved()
    {
        // The longest run of partners that rises, and of those as long the one with most that kept their place.
        var runs = new RisingRuns(_before.Count);
        var places = PlacesAmongKept();
        var place = 0;
        var moved = new bool[_partners.Length];
        for (var i = 0; i < _partners.Length; i++)
        {
            if (_partners[i] != None)
            {
                moved[i] = true;
                runs.Add(_partners[i], i, keepsPlace: places[_partners[i]] == place++);
            }
        }

        foreach (var i in runs.Best())
        {
            moved[i] = false;
        }

        return moved;
    }

    private int[] PlacesAmongKept()
    {
        var places = new int[_before.Count];
        var place = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _isKept[i] ? place++ : None;
        }

        return places;
    }

    /// <summary>Whether two elements are the same but for what changed: at least half of what either says is equal.</summary>
    public static bool AreAlike(PlanPart left, PlanPart right)
    {
        var (said, same) = (0, 0);
        var fields = PartShape.Of(left.GetType()).Fields;
        for (var i = 1; i < fields.Count; i++)
        {
            var (one, other) = (fields[i].Value(left), fields[i].Value(right));
            said += one is null && other is null ? 0 : 1;
            same += one is not null && one.Equals(other) ? 1 : 0;
        }

        return same > 0 && same * 2 >= said;
    }

    /// <summary>Matches what has a key in common; a key that occurs more often is matched in order of occurrence.</summary>
    private void By(Func<PlanPart, object> key)
    {
        var open = new Dictionary<object, Queue<int>>();
        for (var i = 0; i < _before.Count; i++)
        {
            if (!_isKept[i])
            {
                Queue(open, key(_before[i]), i);
            }
        }

        for (var i = 0; i < _after.Count; i++)
        {
            if (
                _partners[i] == None
                && open.TryGetValue(key(_after[i]), out var same)
                && same.TryDequeue(out var partner)
            )
            {
                Pair(partner, i);
            }
        }
    }

    /// <summary>What follows the same part in both lists, in the same order, stands at the same place.</summary>
    private void ByPlace()
    {
        var open = new Dictionary<int, Queue<int>>();
        var anchor = None;
        for (var i = 0; i < _before.Count; i++)
        {
            if (_isKept[i])
            {
                anchor = i;
            }
            else
            {
                Queue(open, anchor, i);
            }
        }

        anchor = None;
        for (var i = 0; i < _after.Count; i++)
        {
            if (_partners[i] != None)
            {
                anchor = _partners[i];
            }
            else if (
                open.TryGetValue(anchor, out var same)
                && same.TryDequeue(out var partner)
                && (!_areElements || AreAlike(_before[partner], _after[i]))
            )
            {
                Pair(partner, i);
            }
        }
    }

    private void Pair(int before, int after) => (_partners[after], _isKept[before]) = (before, true);

    private object Key(PlanPart part) => _key.Value(part) ?? "";

    private static void Queue<TKey>(Dictionary<TKey, Queue<int>> open, TKey key, int position)
        where TKey : notnull
    {
        if (!open.TryGetValue(key, out var same))
        {
            open.Add(key, same = new());
        }

        same.Enqueue(position);
    }
}
