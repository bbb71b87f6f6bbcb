using System;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Dakmad;

/// <summary>The form of a date in a plan: the ISO calendar, years 1 to 9999, so that it has four digits in a file.</summary>
internal static class DateForm
{
    public static bool IsValid(LocalDate date) => date.Calendar == CalendarSystem.Iso && date.Year is >= 1 and <= 9999;

    public static LocalDate Require(LocalDate date, [CallerMemberName] string? property = null) =>
        IsValid(date)
            ? date
            : throw new ArgumentException("A date is in the ISO calendar, in the years 1 to 9999.", property);

    public static LocalDate? Optional(LocalDate? date, [CallerMemberName] string? property = null) =>
        date is { } day ? Require(day, property) : null;
}
