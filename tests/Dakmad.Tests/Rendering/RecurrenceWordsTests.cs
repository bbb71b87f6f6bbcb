using Dakmad.Rendering;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rendering;

public sealed class RecurrenceWordsTests
{
    public static TheoryData<Recurrence, string, string> Said =>
        new()
        {
            {
                new() { Every = Period.FromDays(1) },
                "elke dag",
                "every day"
            },
            {
                new() { Every = Period.FromWeeks(1) },
                "elke week",
                "every week"
            },
            {
                new() { Every = Period.FromWeeks(2) },
                "elke 2 weken",
                "every 2 weeks"
            },
            {
                new() { Every = Period.FromMonths(1) },
                "elke maand",
                "every month"
            },
            {
                new() { Every = Period.FromMonths(3) },
                "elk kwartaal",
                "every quarter"
            },
            {
                new() { Every = Period.FromYears(1) },
                "elk jaar",
                "every year"
            },
            {
                new() { Every = Period.FromWeeks(1), Weekdays = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday] },
                "elke dinsdag of vrijdag",
                "every Tuesday or Friday"
            },
            {
                new() { Every = Period.FromWeeks(2), Weekdays = [IsoDayOfWeek.Thursday] },
                "elke 2 weken op donderdag",
                "every 2 weeks on Thursday"
            },
            {
                new()
                {
                    Every = Period.FromMonths(1),
                    Weekdays = [IsoDayOfWeek.Tuesday],
                    Position = MonthPosition.First,
                },
                "elke eerste dinsdag van de maand",
                "every first Tuesday of the month"
            },
            {
                new() { Every = Period.FromMonths(3), Position = MonthPosition.Last },
                "elk kwartaal op de laatste dag van de maand",
                "every quarter on the last day of the month"
            },
            {
                new()
                {
                    Every = Period.FromMonths(1),
                    Position = MonthPosition.Last,
                    Weekdays =
                    [
                        IsoDayOfWeek.Monday,
                        IsoDayOfWeek.Tuesday,
                        IsoDayOfWeek.Wednesday,
                        IsoDayOfWeek.Thursday,
                        IsoDayOfWeek.Friday,
                    ],
                },
                "elke laatste werkdag van de maand",
                "every last weekday of the month"
            },
            {
                new() { Every = Period.FromMonths(1), MonthDay = 15 },
                "elke maand op de 15e",
                "every month on day 15"
            },
            {
                new()
                {
                    Every = Period.FromMonths(1),
                    MonthDay = 13,
                    Weekdays = [IsoDayOfWeek.Friday],
                },
                "elke maand op de 13e, als dat een vrijdag is",
                "every month on day 13, where that is a Friday"
            },
            // Weeks have no day of the month; the calendar passes over it too.
            {
                new() { Every = Period.FromWeeks(1), MonthDay = 15 },
                "elke week",
                "every week"
            },
        };

    [Theory]
    [MemberData(nameof(Said))]
    public void A_recurrence_is_said_as_people_say_it(Recurrence recurrence, string dutch, string english) =>
        RecurrenceWords.Of(recurrence).Should().Be(new LocalizedText(dutch, english));
}
