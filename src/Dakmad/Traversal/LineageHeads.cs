using System;

namespace Dakmad.Traversal;

/// <summary>
/// Numbers elements so that those under an element are the numbers from its first up to its last, the last left out. The
/// elements of a circle have the numbers of all of it and of what is under it.
/// </summary>
internal sealed class LineageHeads
{
    private const int None = -1;

    /// <summary>For an element in a circle the one that stands for all of it; for another itself.</summary>
    private readonly int[] _head;
    private readonly int[] _above;

    public LineageHeads(int[] above)
    {
        _head = new int[above.Length];
        _above = new int[above.Length];
        FindCircles(above);
        for (var i = 0; i < above.Length; i++)
        {
            _above[i] = above[i] == None || _head[above[i]] == _head[i] ? None : _head[above[i]];
        }
    }

    public (int[] First, int[] Last) Number()
    {
        // The elements right under each, as lists in two arrays; in a circle only its head has others above it.
        var (below, next) = (new int[_above.Length], new int[_above.Length]);
        Array.Fill(below, None);
        for (var i = _above.Length - 1; i >= 0; i--)
        {
            if (_head[i] == i && _above[i] != None)
            {
                (next[i], below[_above[i]]) = (below[_above[i]], i);
            }
            else
            {
                next[i] = None;
            }
        }

        var (first, last) = (new int[_above.Length], new int[_above.Length]);
        var number = 0;
        for (var root = 0; root < _above.Length; root++)
        {
            if (_head[root] == root && _above[root] == None)
            {
                number = Number(root, number, below, next, first, last);
            }
        }

        for (var i = 0; i < first.Length; i++)
        {
            (first[i], last[i]) = (first[_head[i]], last[_head[i]]);
        }

        return (first, last);
    }

    private int Number(int root, int number, int[] below, int[] next, int[] first, int[] last)
    {
        first[root] = number++;
        var at = root;
        while (true)
        {
            if (below[at] is var child and not None)
            {
                below[at] = next[child];
                first[child] = number++;
                at = child;
                continue;
            }

            last[at] = number;
            if (at == root)
            {
                return number;
            }

            at = _above[at];
        }
    }

    private void FindCircles(int[] above)
    {
        var seen = new int[above.Length];
        for (var i = 0; i < above.Length; i++)
        {
            _head[i] = i;
        }

        for (var start = 0; start < above.Length; start++)
        {
            var at = start;
            while (at != None && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = above[at];
            }

            if (at != None && seen[at] == start + 1)
            {
                // Met on this very walk: a circle, which nobody has gone round before.
                for (var on = above[at]; on != at; on = above[on])
                {
                    _head[on] = at;
                }
            }
        }
    }
}
