using System;
using NodaTime;

namespace Dakmad;

/// <summary>
/// How an event comes back: after a fixed time, or on days that are named, such as every first Tuesday of the month
/// (<c>P1M</c>, Tuesday, <see cref="MonthPosition.First"/>), the last day of a quarter (<c>P3M</c>,
/// <see cref="MonthPosition.Last"/>), every other Thursday (<c>P2W</c>, Thursday) or the 15th (<c>P1M</c>, 15). The days
/// are a typed part of what RFC 5545 calls BYDAY, BYMONTHDAY and BYSETPOS.
/// </summary>
public sealed record Recurrence : PlanPart
{
    /// <summary>
    /// The time from the start of one occurrence to the start of the next, such as a month; whole days, above zero.
    /// </summary>
    /// <exception cref="ArgumentException">The period is not above zero or has parts shorter than a day.</exception>
    public required Period Every
    {
        get;
        init => field = Require.Interval(value);
    }

    /// <summary>
    /// The days of the week on which it takes place. Empty for any day: of the day of the first occurrence, or of
    /// <see cref="Position"/> and <see cref="MonthDay"/>.
    /// </summary>
    /// <exception cref="ArgumentException"><see cref="IsoDayOfWeek.None"/> is not a day.</exception>
    public EnumSet<IsoDayOfWeek> Weekdays
    {
        get;
        init => field = Require.Days(value);
    }

    /// <summary>
    /// Which of the <see cref="Weekdays"/> in a month, or of all its days where there are none; null for each of them.
    /// Only where it comes back after whole months.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MonthPosition? Position
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>
    /// The day of the month, from 1; null where it is not said. A month that does not have the day is left out. Only where
    /// it comes back after whole months.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MonthDay
    {
        get;
        init => field = Require.AtLeastOne(value);
    }

    /// <summary>The last day on which an occurrence may start; null when there is no end.</summary>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? Until
    {
        get;
        init => field = DateForm.Optional(value);
    }
}
