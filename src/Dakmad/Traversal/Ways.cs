using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>The ways from each of a number of places, in two arrays.</summary>
internal sealed class Ways
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    public Ways(int places, List<(int From, int To)> ways)
    {
        _starts = new int[places + 1];
        _ends = new int[ways.Count];
        foreach (var (from, _) in ways)
        {
            _starts[from + 1]++;
        }

        for (var i = 0; i < places; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        var next = _starts.AsSpan(0, places).ToArray();
        foreach (var (from, to) in ways)
        {
            _ends[next[from]++] = to;
        }
    }

    /// <summary>Where the ways from a place lead, in the order in which they were given.</summary>
    public ReadOnlySpan<int> From(int place) => _ends.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>The places to which some lead, over any number of ways; from a barrier none is gone.</summary>
    public bool[] Reach(ReadOnlySpan<bool> starts, ReadOnlySpan<bool> barrier)
    {
        var reached = starts.ToArray();
        var open = new Stack<int>();
        for (var i = 0; i < reached.Length; i++)
        {
            if (reached[i])
            {
                open.Push(i);
            }
        }

        while (open.TryPop(out var place))
        {
            if (!barrier.IsEmpty && barrier[place])
            {
                continue;
            }

            foreach (var end in From(place))
            {
                if (!reached[end])
                {
                    reached[end] = true;
                    open.Push(end);
                }
            }
        }

        return reached;
    }
}
