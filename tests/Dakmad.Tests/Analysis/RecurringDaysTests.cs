using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using FluentAssertions;
using NodaTime;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Events that recur on named days, as people plan them.</summary>
public sealed class RecurringDaysTests
{
    [Fact]
    public void Every_first_Tuesday_of_a_year() =>
        Starts(
                new()
                {
                    Every = Months(1),
                    Weekdays = [IsoDayOfWeek.Tuesday],
                    Position = MonthPosition.First,
                }
            )
            .Should()
            .Be(
                "2027-01-05 2027-02-02 2027-03-02 2027-04-06 2027-05-04 2027-06-01 2027-07-06 2027-08-03 2027-09-07 2027-10-05 2027-11-02 2027-12-07"
            );

    [Fact]
    public void The_last_day_of_every_month_in_a_leap_year() =>
        Starts(new() { Every = Months(1), Position = MonthPosition.Last }, "2028-01-01", "2028-06-30")
            .Should()
            .Be("2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31 2028-06-30");

    [Fact]
    public void Every_other_Thursday_over_the_end_of_a_year_with_a_week_53() =>
        Starts(new() { Every = Weeks(2), Weekdays = [IsoDayOfWeek.Thursday] }, "2026-12-17", "2027-02-01")
            .Should()
            .Be("2026-12-17 2026-12-31 2027-01-14 2027-01-28");

    [Fact]
    public void Tuesdays_and_Thursdays_of_every_week_from_a_Wednesday() =>
        Starts(
                new() { Every = Weeks(1), Weekdays = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday] },
                "2027-03-03",
                "2027-03-12"
            )
            .Should()
            .Be("2027-03-04 2027-03-09 2027-03-11");

    [Fact]
    public void The_last_working_day_of_every_quarter() =>
        Starts(
                new()
                {
                    Every = Months(3),
                    Weekdays =
                    [
                        IsoDayOfWeek.Monday,
                        IsoDayOfWeek.Tuesday,
                        IsoDayOfWeek.Wednesday,
                        IsoDayOfWeek.Thursday,
                        IsoDayOfWeek.Friday,
                    ],
                    Position = MonthPosition.Last,
                },
                "2027-03-01",
                "2027-12-31"
            )
            .Should()
            .Be("2027-03-31 2027-06-30 2027-09-30 2027-12-31");

    [Fact]
    public void All_Mondays_of_every_other_month() =>
        Starts(new() { Every = Months(2), Weekdays = [IsoDayOfWeek.Monday] }, "2027-01-15", "2027-03-31")
            .Should()
            .Be("2027-01-18 2027-01-25 2027-03-01 2027-03-08 2027-03-15 2027-03-22 2027-03-29");

    [Fact]
    public void Working_days_only_of_a_daily_event() =>
        Starts(
                new() { Every = Period.FromDays(1), Weekdays = [IsoDayOfWeek.Friday, IsoDayOfWeek.Monday] },
                "2027-01-01",
                "2027-01-11"
            )
            .Should()
            .Be("2027-01-01 2027-01-04 2027-01-08 2027-01-11");

    [Fact]
    public void A_day_that_a_month_does_not_have_is_left_out_and_told()
    {
        var calendar = Calendar(new() { Every = Months(1), MonthDay = 31 }, "2027-01-31", "2027-12-31");

        Written(calendar).Should().Be("2027-01-31 2027-03-31 2027-05-31 2027-07-31 2027-08-31 2027-10-31 2027-12-31");
        calendar
            .Problems.Select(problem => $"{problem.Id} {problem.Message(Language.Dutch)}")
            .Should()
            .Equal(
                "DAK6029 Het event 'beurs' valt uit in 5 maanden zonder de dag waarop het terugkeert, voor het eerst in februari 2027."
            );
    }

    [Fact]
    public void A_position_in_the_month_without_months_is_told_and_left_aside()
    {
        var calendar = Calendar(new() { Every = Weeks(2), Position = MonthPosition.First }, "2027-01-05", "2027-02-01");

        Written(calendar).Should().Be("2027-01-05 2027-01-19");
        calendar.Problems.Select(problem => problem.Id).Should().Equal("DAK6030");
    }

    [Fact]
    public void What_never_takes_place_stays_where_its_first_days_are()
    {
        var calendar = Calendar(new() { Every = Months(1), MonthDay = 32 }, "2027-01-05", "2027-12-31");

        Written(calendar).Should().Be("2027-01-05");
        calendar.Problems.Select(problem => problem.Id).Should().Equal("DAK6029");
    }

    [Theory]
    [InlineData("2027-01-15/2027-01-31", "2027-01-15/2027-01-31 2027-02-15/2027-02-28 2027-03-15/2027-03-31")]
    [InlineData("2027-02-01/2027-02-28", "2027-02-01/2027-02-28 2027-03-01/2027-03-31")]
    public void A_period_up_to_the_end_of_the_month_recurs_up_to_the_end_of_the_month(string period, string expected)
    {
        var happening = Event("beurs", period) with { Recurrence = Every("P1M", "2027-03-31") };

        string.Join(
                ' ',
                TimePlans
                    .Calendar(Plan(happening))
                    .Occurrences.Select(occurrence => Range(occurrence.Start, occurrence.End))
            )
            .Should()
            .Be(expected);
    }

    [Fact]
    public void The_newsletter_of_the_sample_falls_on_Tuesdays()
    {
        var days = PlanCalendar
            .Of(new(SamplePlans.Promotion))
            .Occurrences.Where(occurrence => occurrence.Event.Id == "nieuwsbrief")
            .Select(occurrence => occurrence.Start!.Value)
            .ToArray();

        days.Should().HaveCount(12).And.OnlyContain(day => day.DayOfWeek == IsoDayOfWeek.Tuesday && day.Day <= 7);
    }

    private static Period Months(int months) => Period.FromMonths(months);

    private static Period Weeks(int weeks) => Period.FromWeeks(weeks);

    private static string Starts(Recurrence recurrence, string start = "2027-01-05", string until = "2027-12-31") =>
        Written(Calendar(recurrence, start, until));

    private static string Written(PlanCalendar calendar) =>
        string.Join(' ', calendar.Occurrences.Select(occurrence => Iso(occurrence.Start)));

    private static PlanCalendar Calendar(Recurrence recurrence, string start, string until) =>
        TimePlans.Calendar(
            Plan(
                Event("beurs", $"{start}/{start}") with
                {
                    Recurrence = recurrence with { Until = Every("P1D", until).Until },
                }
            )
        );
}
