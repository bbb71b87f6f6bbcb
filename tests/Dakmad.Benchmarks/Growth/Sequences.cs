using System;
using System.Collections.Generic;

namespace Dakmad.Benchmarks.Growth;

internal static class Sequences
{
    /// <summary>The items up to the first for which something holds, that one included.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> items, Func<T, bool> isLast)
    {
        foreach (var item in items)
        {
            yield return item;
            if (isLast(item))
            {
                yield break;
            }
        }
    }
}
