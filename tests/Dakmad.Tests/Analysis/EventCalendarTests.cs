using System;
using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

public sealed class EventCalendarTests
{
    [Theory]
    // The end of a month, in an ordinary and in a leap year; never by way of the shortened day before it.
    [InlineData("2027-01-31", "P1M", "2027-05-31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31")]
    [InlineData("2028-01-31", "P1M", "2028-03-31", "2028-01-31 2028-02-29 2028-03-31")]
    [InlineData("2027-01-30", "P1M", "2027-03-31", "2027-01-30 2027-02-28 2027-03-30")]
    [InlineData("2027-11-30", "P3M", "2028-12-31", "2027-11-30 2028-02-29 2028-05-30 2028-08-30 2028-11-30")]
    [InlineData("2028-02-29", "P1Y", "2032-12-31", "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29")]
    // 1900 and 2100 are no leap years, 2000 is one.
    [InlineData("1896-02-29", "P4Y", "1904-12-31", "1896-02-29 1900-02-28 1904-02-29")]
    [InlineData("2027-12-29", "P1W", "2028-01-19", "2027-12-29 2028-01-05 2028-01-12 2028-01-19")]
    [InlineData("2028-02-28", "P1D", "2028-03-01", "2028-02-28 2028-02-29 2028-03-01")]
    [InlineData("2027-01-31", "P1M1D", "2027-04-30", "2027-01-31 2027-03-01 2027-04-02")]
    [InlineData("2027-01-01", "P1Y2M1W3D", "2028-12-31", "2027-01-01 2028-03-11")]
    [InlineData("2027-05-01", "P1M", "2027-04-30", "2027-05-01")]
    [InlineData("9999-11-30", "P1M", null, "9999-11-30 9999-12-30")]
    [InlineData("2027-01-01", "P2147483647Y2147483647M2147483647W2147483647D", null, "2027-01-01")]
    public void An_event_recurs(string start, string every, string? until, string starts)
    {
        var happening = Event("beurs", $"{start}/{start}") with { Recurrence = Every(every, until) };

        var calendar = Calendar(Plan(happening));

        string.Join(' ', calendar.Occurrences.Select(occurrence => Iso(occurrence.Start))).Should().Be(starts);
        calendar.Occurrences.Select(occurrence => occurrence.Number).Should().BeInAscendingOrder().And.StartWith(0);
        calendar.Occurrences.Should().OnlyContain(occurrence => occurrence.End == occurrence.Start);
        calendar.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2027-01-01/2027-01-31", "P1M", "2027-01-01/2027-01-31 2027-02-01/2027-02-28 2027-03-01/2027-03-31")]
    [InlineData("2027-01-30/2027-02-02", "P1M", "2027-01-30/2027-02-02 2027-02-28/2027-03-02 2027-03-30/2027-04-02")]
    [InlineData("2027-01-01/2027-01-03", "P6W", "2027-01-01/2027-01-03 2027-02-12/2027-02-14 2027-03-26/2027-03-28")]
    [InlineData("2027-03-01/..", "P4W", "2027-03-01/2027-03-01 2027-03-29/2027-03-29")]
    public void The_last_day_moves_along_with_the_first(string period, string every, string occurrences)
    {
        var happening = Event("beurs", period) with { Recurrence = Every(every, "2027-03-31") };

        string.Join(
                ' ',
                Calendar(Plan(happening)).Occurrences.Select(occurrence => Range(occurrence.Start, occurrence.End))
            )
            .Should()
            .Be(occurrences);
    }

    [Theory]
    [InlineData(null, null, null, PlanCalendar.MostOccurrences)]
    [InlineData(null, null, "2027-03-31", 3)]
    [InlineData(null, "2027-05-31", "2027-03-31", 5)]
    [InlineData("2027-02-28", "2027-05-31", "2027-03-31", 2)]
    [InlineData("2027-07-01", "2027-05-31", null, 5)]
    [InlineData("2027-07-01", null, null, 7)]
    public void Until_the_level_and_the_plan_bound_it(string? until, string? level, string? plan, int count)
    {
        var happening = Event("beurs", "2027-01-01/2027-01-01") with { Recurrence = Every("P1M", until) };
        var whole = Plan(happening) with { Period = plan is null ? null : Days($"../{plan}") };
        whole = whole with
        {
            Tactical = whole.Tactical with { Period = level is null ? null : Days($"2027-01-01/{level}") },
        };

        Calendar(whole).Occurrences.Should().HaveCount(count);
    }

    [Theory]
    [InlineData("2037-12-13", PlanCalendar.MostOccurrences, 0)]
    [InlineData("2037-12-14", PlanCalendar.MostOccurrences, 1)]
    public void There_is_a_most_of_occurrences(string until, int count, int problems)
    {
        // 1 January 2027 and 3,999 days.
        var happening = Event("beurs", "2027-01-01/2027-01-01") with
        {
            Recurrence = Every("P1D", until),
        };

        var calendar = Calendar(Plan(happening));

        calendar.Occurrences.Should().HaveCount(count);
        calendar.Occurrences[^1].Start.Should().Be(new LocalDate(2037, 12, 13));
        MoneyPlans
            .Found(calendar.Problems)
            .Should()
            .Equal(Enumerable.Repeat("DAK6022 /tactical/events/0/recurrence", problems));
    }

    [Fact]
    public void A_recurrence_without_a_start_is_reported()
    {
        var calendar = Calendar(Plan(Event("beurs", "../2027-03-01") with { Recurrence = Every("P1M", null) }));

        calendar.Occurrences.Should().ContainSingle().Which.Start.Should().BeNull();
        MoneyPlans.Found(calendar.Problems).Should().Equal("DAK6021 /tactical/events/0/recurrence");
    }

    [Theory]
    [InlineData("2027-01-01/2027-01-07", 0)]
    [InlineData("2027-01-01/2027-01-08", 1)]
    public void An_event_that_recurs_before_it_is_over_is_reported_once(string period, int problems)
    {
        var calendar = Calendar(Plan(Event("beurs", period) with { Recurrence = Every("P1W", "2027-02-01") }));

        MoneyPlans
            .Found(calendar.Problems)
            .Should()
            .Equal(Enumerable.Repeat("DAK6024 /tactical/events/0/recurrence", problems));
        calendar
            .Problems.Select(problem => problem.Message(Language.English))
            .Should()
            .Equal(
                Enumerable.Repeat(
                    "The event 'beurs' recurs on 8 January 2027, while it still runs up to and including 8 January 2027.",
                    problems
                )
            );
    }

    [Theory]
    [InlineData("2027-03-01/2027-03-10", "2027-03-10/2027-03-20", "2027-03-10/2027-03-10", 1)]
    [InlineData("2027-03-01/2027-03-10", "2027-03-11/2027-03-20", null, null)]
    [InlineData("2027-03-01/..", "2027-03-05/2027-03-20", "2027-03-05/2027-03-20", 16)]
    [InlineData("2027-03-01/..", "2027-03-05/..", "2027-03-05/..", null)]
    [InlineData("../2027-03-10", "../2027-03-05", "../2027-03-05", null)]
    [InlineData("../9999-12-31", "../9999-12-31", "../9999-12-31", null)]
    public void Events_overlap(string one, string other, string? days, int? count)
    {
        var overlaps = Calendar(Plan(Event("een", one), Event("twee", other), Event("zonder", null))).Overlaps;

        overlaps
            .Select(overlap => (overlap.First.Id, overlap.Second.Id, overlap.Days.ToString(), overlap.Count))
            .Should()
            .Equal(days is null ? [] : [("een", "twee", days, count)]);
    }

    [Fact]
    public void All_occurrences_count_in_an_overlap()
    {
        var weekly = Event("wekelijks", "2027-03-01/2027-03-02") with { Recurrence = Every("P1W", "2027-12-31") };

        var overlap = Calendar(Plan(weekly, Event("actie", "2027-03-09/2027-03-23"))).Overlaps.Should().ContainSingle();

        (overlap.Subject.Days.ToString(), overlap.Subject.Count).Should().Be(("2027-03-09/2027-03-09", 5));
    }

    [Fact]
    public void Dates_agree_with_those_of_NodaTime()
    {
        var agreed = 0;
        Law.Holds(
            Generators.Draw.AsGen(draw => (Date: Generators.Times.Date(draw), Every: Generators.Times.Interval(draw))),
            drawn =>
            {
                for (var times = 1; times < 50; times++)
                {
                    var found = Dakmad.Analysis.Time.SafeDates.Plus(drawn.Date, drawn.Every, times);
                    found.Should().Be(ByNodaTime(drawn.Date, drawn.Every, times));
                    agreed += found is null ? 0 : 1;
                }
            },
            300
        );

        agreed.Should().BeGreaterThan(1000);
    }

    private static LocalDate? ByNodaTime(LocalDate date, Period every, int times)
    {
        try
        {
            return date.PlusYears(checked(every.Years * times))
                .PlusMonths(checked(every.Months * times))
                .PlusWeeks(checked(every.Weeks * times))
                .PlusDays(checked(every.Days * times));
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
