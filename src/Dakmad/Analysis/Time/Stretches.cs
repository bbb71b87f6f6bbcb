using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Arithmetic on stretches of days.</summary>
internal static class Stretches
{
    /// <summary>The days of all of them, in order and each once.</summary>
    public static IReadOnlyList<DateInterval> Merge(IEnumerable<DateInterval> intervals)
    {
        var merged = new List<DateInterval>();
        foreach (var interval in intervals.OrderBy(interval => interval.Start))
        {
            if (merged.Count > 0 && merged[^1].End >= interval.Start)
            {
                merged[^1] = new(merged[^1].Start, LocalDate.Max(merged[^1].End, interval.End));
            }
            else
            {
                merged.Add(interval);
            }
        }

        return merged;
    }

    /// <summary>The days that are in both, in order. Each of the two is in order and holds no day twice.</summary>
    public static IEnumerable<DateInterval> Common(IReadOnlyList<DateInterval> one, IReadOnlyList<DateInterval> other)
    {
        for (var (i, j) = (0, 0); i < one.Count && j < other.Count; )
        {
            if (one[i].Intersection(other[j]) is { } common)
            {
                yield return common;
            }

            if (one[i].End < other[j].End)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>How many days they hold together.</summary>
    public static int Count(IEnumerable<DateInterval> intervals) => intervals.Sum(interval => interval.Length);
}
