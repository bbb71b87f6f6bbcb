using System;
using NodaTime;

namespace Dakmad.Tests.Generators;

/// <summary>Dates, ranges of dates, times of day and periods.</summary>
internal static class Times
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);

    public static LocalDate Date(Draw draw) =>
        draw.Below(8) switch
        {
            0 => draw.One<LocalDate>([First, Last, new(2024, 2, 29), new(1900, 3, 1), new(999, 12, 31)]),
            1 => Within(draw, draw.Between(1, 9999)),
            _ => Within(draw, draw.Between(2025, 2030)),
        };

    public static LocalDate? MaybeDate(Draw draw) => draw.Fills() ? Date(draw) : null;

    /// <summary>A date on or after another.</summary>
    public static LocalDate NotBefore(Draw draw, LocalDate day)
    {
        var left = NodaTime.Period.DaysBetween(day, Last);
        return day.PlusDays(draw.Below(Math.Min(left, draw.OneIn(8) ? left : 400) + 1));
    }

    public static DateRange Range(Draw draw)
    {
        var day = Date(draw);
        return draw.Below(4) switch
        {
            0 => new(day, null),
            1 => new(null, day),
            _ => new(day, NotBefore(draw, day)),
        };
    }

    public static LocalTime Minute(Draw draw) => new(draw.Below(24), draw.Below(60));

    public static Period Period(Draw draw) =>
        new PeriodBuilder
        {
            Years = Units(draw),
            Months = Units(draw),
            Weeks = Units(draw),
            Days = Units(draw),
            Hours = Units(draw),
            Minutes = Units(draw),
            Seconds = Units(draw),
        }.Build();

    /// <summary>A period of one or more days, weeks, months or years.</summary>
    public static Period Interval(Draw draw)
    {
        var period = new PeriodBuilder
        {
            Years = Units(draw),
            Months = Units(draw),
            Weeks = Units(draw),
            Days = Units(draw),
        };
        if (!period.Build().HasDateComponent)
        {
            period.Weeks = 1;
        }

        return period.Build();
    }

    private static LocalDate Within(Draw draw, int year)
    {
        var month = draw.Between(1, 12);
        return new(year, month, draw.Between(1, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    private static int Units(Draw draw) =>
        draw.Below(16) switch
        {
            0 => int.MaxValue,
            < 4 => draw.Below(400),
            _ => 0,
        };
}
