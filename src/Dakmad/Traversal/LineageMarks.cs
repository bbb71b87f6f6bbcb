using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>Which elements lead to some others, or are led to by them.</summary>
internal sealed class LineageMarks
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly bool[] _isAbove;

    /// <summary>For each number of the walk whether an element with it stands at or under one of the others.</summary>
    private readonly bool[] _isUnder;

    public LineageMarks(int[] above, int[] first, int[] last, IReadOnlyList<int> starts)
    {
        _first = first;
        _isAbove = new bool[above.Length];
        var edges = new int[above.Length + 1];
        foreach (var start in starts)
        {
            for (var at = start; at != None && !_isAbove[at]; at = above[at])
            {
                _isAbove[at] = true;
            }

            edges[first[start]]++;
            edges[last[start]]--;
        }

        _isUnder = new bool[above.Length];
        var open = 0;
        for (var number = 0; number < _isUnder.Length; number++)
        {
            open += edges[number];
            _isUnder[number] = open > 0;
        }
    }

    public bool IsRelated(int element) => _isAbove[element] || _isUnder[_first[element]];
}
