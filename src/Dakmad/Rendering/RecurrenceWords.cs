using System.Linq;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Rendering;

/// <summary>How an event comes back, as it is said: <c>elke eerste dinsdag van de maand</c>.</summary>
internal static class RecurrenceWords
{
    private static readonly EnumSet<IsoDayOfWeek> WorkingDays =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
    ];

    /// <summary>The words, to stand in a sentence.</summary>
    public static LocalizedText Of(Recurrence recurrence)
    {
        // A day of the month is none of weeks or days, and is left out of the calendar too.
        if (recurrence.Every is not { Weeks: 0, Days: 0 })
        {
            recurrence = recurrence with { Position = null, MonthDay = null };
        }

        var every = Every(recurrence.Every);
        var days = Days(recurrence.Weekdays);
        return recurrence switch
        {
            { MonthDay: { } day, Position: null } when recurrence.Weekdays.IsEmpty => new(
                $"{every.Dutch} op de {day}e",
                $"{every.English} on day {day}"
            ),
            { Position: { } position } => Positioned(recurrence, Terms.Of(position).Label, days, every),
            { MonthDay: null } when !recurrence.Weekdays.IsEmpty => OnDays(recurrence.Every, days, every),

            // A day of the month that is one of some weekdays.
            { MonthDay: { } day } => new(
                $"{every.Dutch} op de {day}e, als dat een {days.Dutch} is",
                $"{every.English} on day {day}, where that is a {days.English}"
            ),
            _ => every,
        };
    }

    private static LocalizedText Positioned(
        Recurrence recurrence,
        LocalizedText position,
        LocalizedText days,
        LocalizedText every
    )
    {
        var day = recurrence.Weekdays.IsEmpty ? new LocalizedText("dag", "day") : days;
        return recurrence.Every is { Months: 1, Years: 0 }
            ? new(
                $"elke {position.Dutch} {day.Dutch} van de maand",
                $"every {position.English} {day.English} of the month"
            )
            : new(
                $"{every.Dutch} op de {position.Dutch} {day.Dutch} van de maand",
                $"{every.English} on the {position.English} {day.English} of the month"
            );
    }

    private static LocalizedText OnDays(Period every, LocalizedText days, LocalizedText words) =>
        every is { Weeks: 1, Days: 0, Months: 0, Years: 0 } or { Days: 7, Weeks: 0, Months: 0, Years: 0 }
            ? new($"elke {days.Dutch}", $"every {days.English}")
            : new($"{words.Dutch} op {days.Dutch}", $"{words.English} on {days.English}");

    private static LocalizedText Days(EnumSet<IsoDayOfWeek> days) =>
        days == WorkingDays
            ? new("werkdag", "weekday")
            : new(Listed(days, Language.Dutch, " of "), Listed(days, Language.English, " or "));

    private static string Listed(EnumSet<IsoDayOfWeek> days, Language language, string or)
    {
        string[] names = [.. days.Select(day => Terms.Of(day).Label[language])];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])}{or}{names[^1]}";
    }

    private static LocalizedText Every(Period every) =>
        every switch
        {
            { Years: 0, Months: 0, Weeks: 0, Days: 1 } => new("elke dag", "every day"),
            { Years: 0, Months: 0, Weeks: 1, Days: 0 } or { Years: 0, Months: 0, Weeks: 0, Days: 7 } => new(
                "elke week",
                "every week"
            ),
            { Years: 0, Months: 1, Weeks: 0, Days: 0 } => new("elke maand", "every month"),
            { Years: 0, Months: 3, Weeks: 0, Days: 0 } => new("elk kwartaal", "every quarter"),
            { Years: 0, Months: 6, Weeks: 0, Days: 0 } => new("elk halfjaar", "every half year"),
            { Years: 1, Months: 0, Weeks: 0, Days: 0 } or { Years: 0, Months: 12, Weeks: 0, Days: 0 } => new(
                "elk jaar",
                "every year"
            ),
            _ => new(
                $"elke {PeriodWords.Of(every, Language.Dutch)}",
                $"every {PeriodWords.Of(every, Language.English)}"
            ),
        };
}
