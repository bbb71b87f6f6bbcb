using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Time;
using NodaTime;

namespace Dakmad.Drawing.Charts;

/// <summary>The stretches of days on which two events or more take place.</summary>
internal static class SharedDays
{
    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>The stretches, the first first.</summary>
    /// <param name="dated">Times that events take place, each with a first and a last day.</param>
    public static IReadOnlyList<(LocalDate Start, LocalDate End)> Of(IEnumerable<EventOccurrence> dated)
    {
        // An event that overlaps itself is one all the same.
        var bounds = dated
            .GroupBy(one => one.Path.ToString(), StringComparer.Ordinal)
            .SelectMany(times =>
                Stretches.Merge(times.Select(one => new DateInterval(one.Start!.Value, one.End!.Value)))
            )
            .SelectMany(days => new[] { (Day: Number(days.Start), Change: 1), (Day: Number(days.End) + 1, Change: -1) })
            .GroupBy(bound => bound.Day)
            .OrderBy(bound => bound.Key);
        var shared = new List<(LocalDate, LocalDate)>();
        var count = 0;
        int? since = null;
        foreach (var day in bounds)
        {
            count += day.Sum(bound => bound.Change);
            if (count >= 2)
            {
                since ??= day.Key;
            }
            else if (since is { } start)
            {
                shared.Add((First.PlusDays(start), First.PlusDays(day.Key - 1)));
                since = null;
            }
        }

        return shared;
    }

    /// <summary>A day as a number, since the day after the last there is none.</summary>
    private static int Number(LocalDate day) => Period.DaysBetween(First, day);
}
