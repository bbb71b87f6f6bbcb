using System;
using System.Linq;

namespace Dakmad.Tests.Generators;

/// <summary>The ids of all elements of one kind in a plan, list by list, before the elements themselves are made.</summary>
internal sealed class Listed<T>
    where T : PlanElement
{
    private readonly string[][] _lists;
    private readonly string[] _all;

    /// <summary>Draws the ids.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="most">How many elements each list may have.</param>
    public Listed(Draw draw, params ReadOnlySpan<int> most)
    {
        var unique = new Identifiers.Unique();
        _lists = new string[most.Length][];
        for (var i = 0; i < most.Length; i++)
        {
            _lists[i] = unique.Next(draw, draw.Length(most[i]));
        }

        _all = [.. _lists.SelectMany(ids => ids)];
    }

    public Listed(string[] ids) => (_lists, _all) = ([ids], ids);

    public bool IsEmpty => _all.Length == 0;

    /// <summary>The elements of one list, made of their ids and their position in it.</summary>
    public ValueList<T> Make(int list, Func<string, int, T> make) => [.. _lists[list].Select(make)];

    public Ref<T> One(Draw draw) => new(draw.One<string>(_all));

    public Ref<T>? Maybe(Draw draw) => !IsEmpty && draw.Fills() ? new Ref<T>?(One(draw)) : null;

    /// <summary>References to some elements, none of them twice.</summary>
    public ValueList<Ref<T>> Some(Draw draw) => Some(draw, 0);

    /// <summary>References to some elements after a position in the only list; never in a circle.</summary>
    public ValueList<Ref<T>> SomeAfter(Draw draw, int position) => Some(draw, position + 1);

    /// <summary>A reference to an element listed before a position, most often in a list above; never in a circle.</summary>
    public Ref<T>? MaybeBefore(Draw draw, int list, int position)
    {
        var above = 0;
        for (var i = 0; i < list; i++)
        {
            above += _lists[i].Length;
        }

        var before = above > 0 && !draw.OneIn(4) ? above : above + position;
        return before > 0 && draw.Fills() ? new Ref<T>?(new(_all[draw.Below(before)])) : null;
    }

    private ValueList<Ref<T>> Some(Draw draw, int from)
    {
        if (from >= _all.Length || !draw.Fills())
        {
            return [];
        }

        var picked = new Ref<T>[draw.Length(3)];
        var count = 0;
        for (var i = 0; i < picked.Length; i++)
        {
            var reference = new Ref<T>(_all[from + draw.Below(_all.Length - from)]);
            if (!picked.AsSpan(0, count).Contains(reference))
            {
                picked[count++] = reference;
            }
        }

        return ValueList.Create<Ref<T>>(picked.AsSpan(0, count));
    }
}
