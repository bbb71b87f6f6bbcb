using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Dakmad.Analysis.Time;

/// <summary>The months and weeks that days fall in.</summary>
internal static class CalendarLines
{
    private const int DaysOfWeek = 7;

    /// <summary>The first day of every month or week of some days, and how many of them fall in it.</summary>
    public static IEnumerable<(LocalDate Start, int Days)> Divide(
        CalendarUnit unit,
        IReadOnlyList<DateInterval> stretches
    )
    {
        foreach (var stretch in stretches)
        {
            var left = stretch.Length;
            for (var day = stretch.Start; left > 0; )
            {
                var days = Math.Min(left, DaysLeft(unit, day));
                yield return (StartOf(unit, day), days);
                left -= days;
                day = left > 0 ? day.PlusDays(days) : day;
            }
        }
    }

    /// <summary>The month or week that starts on a day, as ISO 8601 writes it.</summary>
    public static string Name(CalendarUnit unit, LocalDate start) =>
        unit == CalendarUnit.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-{start.Month:D2}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{WeekYearRules.Iso.GetWeekYear(start):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(start):D2}"
            );

    private static LocalDate StartOf(CalendarUnit unit, LocalDate day) =>
        unit == CalendarUnit.Month ? new(day.Year, day.Month, 1) : day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>The days of a month or week from one of them on.</summary>
    private static int DaysLeft(CalendarUnit unit, LocalDate day) =>
        unit == CalendarUnit.Month
            ? CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day + 1
            : DaysOfWeek - (int)day.DayOfWeek + 1;
}
