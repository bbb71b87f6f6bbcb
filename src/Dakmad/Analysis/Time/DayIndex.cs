using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Stretches of days of several owners, to be asked which of them share a day with another stretch.</summary>
internal sealed class DayIndex
{
    private readonly (DateInterval Days, int Owner)[] _byStart;

    /// <summary>For each half, quarter and so on of the stretches the last day of all of them.</summary>
    private readonly LocalDate[] _latest;

    public DayIndex(IEnumerable<(DateInterval Days, int Owner)> stretches)
    {
        _byStart = [.. stretches.OrderBy(stretch => stretch.Days.Start)];
        _latest = new LocalDate[4 * _byStart.Length];
        if (_byStart.Length > 0)
        {
            FindLatest(0, 0, _byStart.Length);
        }
    }

    /// <summary>The owners of the stretches that share a day with one, some of them more than once.</summary>
    public IEnumerable<int> OwnersAt(DateInterval days)
    {
        var open = new Stack<(int Node, int From, int To)>();
        if (_byStart.Length > 0)
        {
            open.Push((0, 0, _byStart.Length));
        }

        while (open.TryPop(out var part))
        {
            if (_latest[part.Node] < days.Start || _byStart[part.From].Days.Start > days.End)
            {
                continue;
            }

            if (part.To - part.From == 1)
            {
                yield return _byStart[part.From].Owner;
                continue;
            }

            var middle = (part.From + part.To) / 2;
            open.Push(((2 * part.Node) + 2, middle, part.To));
            open.Push(((2 * part.Node) + 1, part.From, middle));
        }
    }

    private LocalDate FindLatest(int node, int from, int to)
    {
        var middle = (from + to) / 2;
        return _latest[node] =
            to - from == 1
                ? _byStart[from].Days.End
                : LocalDate.Max(FindLatest((2 * node) + 1, from, middle), FindLatest((2 * node) + 2, middle, to));
    }
}
