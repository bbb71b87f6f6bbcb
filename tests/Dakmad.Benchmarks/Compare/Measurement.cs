using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Dakmad.Benchmarks.Compare;

/// <summary>Measures works in turns, so that what disturbs the machine for a while disturbs them all alike.</summary>
internal static class Measurement
{
    /// <summary>The figures of some works; ratios are to the first of them.</summary>
    public static List<Figures> Measure(string group, IReadOnlyList<Work> works, int runs, int touchpoints)
    {
        var allocated = works.Select(work => Allocated(work) / touchpoints).ToArray();
        var kept = works.Select(work => work.KeepsResult ? Kept(work) / touchpoints : (double?)null).ToArray();
        var times = works.Select(_ => new double[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < works.Count; i++)
            {
                times[i][run] = Time(works[i]);
            }
        }

        foreach (var all in times)
        {
            Array.Sort(all);
        }

        var bare = Median(times[0]);
        return works
            .Select(
                (work, i) =>
                    new Figures(
                        group,
                        work.Name,
                        Median(times[i]),
                        times[i][0],
                        times[i][^1],
                        Median(times[i]) / bare,
                        kept[i],
                        allocated[i]
                    )
            )
            .ToList();
    }

    private static double Time(Work work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var result = work.Do();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(result);
        return elapsed;
    }

    private static double Allocated(Work work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = work.Do();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(result);
        return after - before;
    }

    private static double Kept(Work work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = work.Do();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(result);
        return after - before;
    }

    private static double Median(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
