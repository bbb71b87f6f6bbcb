using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>The days on which an event starts that recurs on named days, from a day on.</summary>
/// <param name="recurrence">How it comes back.</param>
/// <param name="from">The first day on which it may start.</param>
/// <param name="until">The last; null for no end.</param>
internal sealed class RecurringDays(Recurrence recurrence, LocalDate from, LocalDate? until)
{
    private const int DaysInWeek = 7;

    private readonly List<LocalDate> _leftOut = [];

    /// <summary>Whether days are named at all.</summary>
    public static bool AreNamed(Recurrence recurrence) =>
        !recurrence.Weekdays.IsEmpty || recurrence.Position is not null || recurrence.MonthDay is not null;

    /// <summary>Whether a day in the month is named while the event comes back after something else than whole months.</summary>
    public static bool IsUnclear(Recurrence recurrence) =>
        recurrence is { Position: not null } or { MonthDay: not null } && !IsByMonth(recurrence.Every);

    /// <summary>The first days of the months that do not have the day; known when the days have been walked.</summary>
    public IReadOnlyList<LocalDate> LeftOut => _leftOut;

    /// <summary>The days, in their order.</summary>
    public IEnumerable<LocalDate> Days() =>
        (IsByMonth(recurrence.Every) ? InMonths() : InWeeks())
            .SkipWhile(day => day < from)
            .TakeWhile(day => !(day > until));

    private static bool IsByMonth(Period every) => every is { Weeks: 0, Days: 0 };

    private IEnumerable<LocalDate> InMonths()
    {
        var first = new LocalDate(from.Year, from.Month, 1);
        for (var number = 0; SafeDates.Plus(first, recurrence.Every, number) is { } month && !(month > until); number++)
        {
            var days = InMonth(month).ToArray();
            if (days.Length == 0)
            {
                _leftOut.Add(month);
            }

            foreach (var day in days)
            {
                yield return day;
            }
        }
    }

    /// <summary>The days of a month on which it takes place; none where the month does not have them.</summary>
    private IEnumerable<LocalDate> InMonth(LocalDate month)
    {
        var days = Enumerable
            .Range(0, month.Calendar.GetDaysInMonth(month.Year, month.Month))
            .Select(month.PlusDays)
            .Where(day => recurrence.Weekdays.IsEmpty || recurrence.Weekdays.Contains(day.DayOfWeek))
            .Where(day => recurrence.MonthDay is not { } wanted || day.Day == wanted)
            .ToArray();
        return recurrence.Position switch
        {
            null => days,
            MonthPosition.Last => days.TakeLast(1),
            { } position => days.Skip((int)position).Take(1),
        };
    }

    /// <summary>The weekdays of every so many weeks, which start on Monday; of other periods the days that are such a day.</summary>
    private IEnumerable<LocalDate> InWeeks()
    {
        var isOfWeeks = recurrence.Every is { Years: 0, Months: 0, Days: var days } && days % DaysInWeek == 0;
        var start = isOfWeeks ? Monday() : from;
        for (var number = 0; SafeDates.Plus(start, recurrence.Every, number) is { } first && !(first > until); number++)
        {
            for (
                var day = 0;
                day < (isOfWeeks ? DaysInWeek : 1) && day <= Period.DaysBetween(first, SafeDates.Last);
                day++
            )
            {
                if (recurrence.Weekdays.Contains(first.PlusDays(day).DayOfWeek))
                {
                    yield return first.PlusDays(day);
                }
            }
        }
    }

    /// <summary>The Monday of the week of the first day; the first day itself where that lies before all years.</summary>
    private LocalDate Monday()
    {
        var back = (int)from.DayOfWeek - 1;
        return Period.DaysBetween(LocalDate.MinIsoValue, from) >= back ? from.PlusDays(-back) : from;
    }
}
