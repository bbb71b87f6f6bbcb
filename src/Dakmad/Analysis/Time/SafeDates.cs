using System;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>
/// Counts on and back from dates without leaving the years 1–9999. Months end where they end: a month after 31 January is
/// the last day of February. Periods in a plan have no bound, so every sum is looked at before it is made.
/// </summary>
internal static class SafeDates
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int SecondsOfMinute = 60;
    private const int SecondsOfHour = 3600;
    private const int SecondsOfDay = 86_400;

    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>The last day there is.</summary>
    public static LocalDate Last { get; } = new(9999, 12, 31);

    /// <summary>
    /// A date plus a number of times a period of whole days: years first, then months, then weeks and days. Null when it
    /// lies after the year 9999.
    /// </summary>
    public static LocalDate? Plus(LocalDate date, Period period, int times) =>
        Count(
            date,
            (Int128)period.Years * MonthsOfYear * times,
            (Int128)period.Months * times,
            (((Int128)period.Weeks * DaysOfWeek) + period.Days) * times
        );

    /// <summary>
    /// The day on which something starts that has to start a period before a date. Hours count back from the start of the
    /// date: an hour before it is the day before. Null when it lies before the year 1.
    /// </summary>
    public static LocalDate? Minus(LocalDate date, Period period)
    {
        var days = ((Int128)period.Weeks * DaysOfWeek) + period.Days;
        var startedDays = (Seconds(period) + SecondsOfDay - 1) / SecondsOfDay;
        return Count(date, -(Int128)period.Years * MonthsOfYear, -(Int128)period.Months, -(days + startedDays));
    }

    /// <summary>
    /// How many whole days a period takes; a month counts for 30 and a year for 365, as there is no date from which they
    /// count. The largest number there is when it takes longer than that.
    /// </summary>
    public static long WholeDays(Period period)
    {
        const int DaysOfMonth = 30;
        const int DaysOfYear = 365;
        var days =
            ((Int128)period.Years * DaysOfYear)
            + ((Int128)period.Months * DaysOfMonth)
            + ((Int128)period.Weeks * DaysOfWeek)
            + period.Days
            + (Seconds(period) / SecondsOfDay);
        return (long)Int128.Min(days, long.MaxValue);
    }

    /// <summary>
    /// What is left of a period after another, nothing when that takes longer; null for periods with months or years,
    /// which have no length of their own.
    /// </summary>
    public static Period? Less(Period period, Period other)
    {
        if (HasMonths(period) || HasMonths(other))
        {
            return null;
        }

        var left = Int128.Max(AllSeconds(period) - AllSeconds(other), 0);
        var time = (long)(left % SecondsOfDay);
        return left / SecondsOfDay is var days && days <= int.MaxValue
            ? new PeriodBuilder
            {
                Days = (int)days,
                Hours = time / SecondsOfHour,
                Minutes = time % SecondsOfHour / SecondsOfMinute,
                Seconds = time % SecondsOfMinute,
            }.Build()
            : null;
    }

    private static bool HasMonths(Period period) => period.Years > 0 || period.Months > 0;

    private static Int128 AllSeconds(Period period) =>
        ((((Int128)period.Weeks * DaysOfWeek) + period.Days) * SecondsOfDay) + Seconds(period);

    private static Int128 Seconds(Period period) =>
        ((Int128)period.Hours * SecondsOfHour) + ((Int128)period.Minutes * SecondsOfMinute) + period.Seconds;

    private static LocalDate? Count(LocalDate date, Int128 monthsOfYears, Int128 months, Int128 days) =>
        PlusMonths(date, monthsOfYears) is { } year && PlusMonths(year, months) is { } month
            ? PlusDays(month, days)
            : null;

    private static LocalDate? PlusMonths(LocalDate date, Int128 months)
    {
        var target = ((Int128)date.Year * MonthsOfYear) + date.Month - 1 + months;
        return target >= First.Year * MonthsOfYear && target < (Last.Year + 1) * MonthsOfYear
            ? date.PlusMonths((int)months)
            : null;
    }

    private static LocalDate? PlusDays(LocalDate date, Int128 days) =>
        days >= NodaTime.Period.DaysBetween(date, First) && days <= NodaTime.Period.DaysBetween(date, Last)
            ? date.PlusDays((int)days)
            : null;
}
