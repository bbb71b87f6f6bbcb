using System;
using NodaTime;

namespace Dakmad.Formats;

/// <summary>The formats of the values that plans hold.</summary>
public static class ValueFormats
{
    /// <summary>A calendar day, ISO 8601: <c>2027-03-31</c>; years 0001–9999.</summary>
    public static ValueFormat<LocalDate> Date { get; } = new DateFormat();

    /// <summary>A time of day on a whole minute, ISO 8601: <c>09:00</c>.</summary>
    public static ValueFormat<LocalTime> Time { get; } = new TimeFormat();

    /// <summary>A stretch of time, ISO 8601: <c>P14D</c>, <c>PT2H</c>; not negative.</summary>
    public static ValueFormat<Period> Period { get; } = new PeriodFormat();

    /// <summary>A decimal number with a point, all digits kept: <c>1200.50</c>, <c>1e3</c>.</summary>
    public static ValueFormat<decimal> Number { get; } = new NumberFormat();

    /// <summary>A member of an enumeration by its name in camel case: <c>costLeadership</c>.</summary>
    public static ValueFormat<TEnum> Enum<TEnum>()
        where TEnum : struct, Enum => EnumFormat<TEnum>.Instance;
}
