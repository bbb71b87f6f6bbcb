using System;
using System.Linq;
using Dakmad.Rendering;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Dakmad.Tests.Rendering;

public sealed class RecurrenceWordsTests
{
    [Theory]
    [InlineData("P1D", "", null, null, "elke dag", "every day")]
    [InlineData("P1W", "", null, null, "elke week", "every week")]
    [InlineData("P2W", "", null, null, "elke 2 weken", "every 2 weeks")]
    [InlineData("P1M", "", null, null, "elke maand", "every month")]
    [InlineData("P3M", "", null, null, "elk kwartaal", "every quarter")]
    [InlineData("P1Y", "", null, null, "elk jaar", "every year")]
    [InlineData("P1W", "Tuesday Friday", null, null, "elke dinsdag of vrijdag", "every Tuesday or Friday")]
    [InlineData("P2W", "Thursday", null, null, "elke 2 weken op donderdag", "every 2 weeks on Thursday")]
    [InlineData(
        "P1M",
        "Tuesday",
        MonthPosition.First,
        null,
        "elke eerste dinsdag van de maand",
        "every first Tuesday of the month"
    )]
    [InlineData(
        "P3M",
        "",
        MonthPosition.Last,
        null,
        "elk kwartaal op de laatste dag van de maand",
        "every quarter on the last day of the month"
    )]
    [InlineData(
        "P1M",
        "Monday Tuesday Wednesday Thursday Friday",
        MonthPosition.Last,
        null,
        "elke laatste werkdag van de maand",
        "every last weekday of the month"
    )]
    [InlineData("P1M", "", null, 15, "elke maand op de 15e", "every month on day 15")]
    [InlineData(
        "P1M",
        "Friday",
        null,
        13,
        "elke maand op de 13e, als dat een vrijdag is",
        "every month on day 13, where that is a Friday"
    )]
    // Weeks have no day of the month; the calendar passes over it too.
    [InlineData("P1W", "", null, 15, "elke week", "every week")]
    public void A_recurrence_is_said_as_people_say_it(
        string every,
        string weekdays,
        MonthPosition? position,
        int? monthDay,
        string dutch,
        string english
    ) =>
        RecurrenceWords
            .Of(
                new()
                {
                    Every = PeriodPattern.Roundtrip.Parse(every).Value,
                    Weekdays =
                    [
                        .. weekdays
                            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                            .Select(day => Enum.Parse<IsoDayOfWeek>(day)),
                    ],
                    Position = position,
                    MonthDay = monthDay,
                }
            )
            .Should()
            .Be(new LocalizedText(dutch, english));
}
