using System;
using System.Collections.Generic;

namespace Dakmad.Comparison;

/// <summary>
/// The longest run of numbers that rises, in the order in which they are added; of runs as long the one of which most keep
/// their place. Each number looks for the best run below it in a tree of prefixes (Fenwick, 1994, "A new data structure for
/// cumulative frequency tables").
/// </summary>
/// <param name="count">The numbers are below it; each comes once.</param>
internal sealed class RisingRuns(int count)
{
    private const int None = -1;

    private readonly List<(int Item, int Length, int Kept, int Before)> _runs = [];
    private readonly int[] _best = Filled(count + 1);

    /// <summary>Adds the next number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="item">What it stands for.</param>
    /// <param name="keepsPlace">Whether that stands where it stood.</param>
    public void Add(int number, int item, bool keepsPlace)
    {
        var before = Below(number);
        var (length, kept) = before == None ? (0, 0) : (_runs[before].Length, _runs[before].Kept);
        _runs.Add((item, length + 1, kept + (keepsPlace ? 1 : 0), before));
        for (var at = number + 1; at < _best.Length; at += at & -at)
        {
            _best[at] = Better(_runs.Count - 1, _best[at]);
        }
    }

    /// <summary>What the numbers of the best run stand for, the last first.</summary>
    public IEnumerable<int> Best()
    {
        for (var run = Below(_best.Length - 1); run != None; run = _runs[run].Before)
        {
            yield return _runs[run].Item;
        }
    }

    private int Below(int number)
    {
        var best = None;
        for (var at = number; at > 0; at -= at & -at)
        {
            best = Better(_best[at], best);
        }

        return best;
    }

    /// <summary>The better of two runs; of two as good the one that was found last.</summary>
    private int Better(int one, int other)
    {
        if (one == None || other == None)
        {
            return Math.Max(one, other);
        }

        var difference = (_runs[one].Length, _runs[one].Kept).CompareTo((_runs[other].Length, _runs[other].Kept));
        return difference > 0 ? one
            : difference < 0 ? other
            : Math.Max(one, other);
    }

    private static int[] Filled(int length)
    {
        var all = new int[length];
        Array.Fill(all, None);
        return all;
    }
}
