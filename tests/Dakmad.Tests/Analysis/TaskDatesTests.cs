using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

public sealed class TaskDatesTests
{
    [Theory]
    [InlineData("P14D", "2027-02-15")]
    [InlineData("P1W2D", "2027-02-20")]
    [InlineData("P1M", "2027-02-01")]
    [InlineData("P1Y", "2026-03-01")]
    [InlineData("P0D", "2027-03-01")]
    [InlineData("PT1S", "2027-02-28")]
    [InlineData("PT24H", "2027-02-28")]
    [InlineData("PT24H1M", "2027-02-27")]
    [InlineData("P1DT36H", "2027-02-26")]
    [InlineData("P2026Y2M", "0001-01-01")]
    [InlineData(null, null)]
    public void A_task_starts_its_lead_time_before_its_touchpoint(string? leadTime, string? start)
    {
        var calendar = Calendar(TaskPlan("2027-03-01/2027-03-31", leadTime, null));
        var task = calendar.Tasks.Should().ContainSingle().Subject;

        task.StartBy.Should().Be(start is null ? null : Date(start));
        task.DoneBy.Should().Be(Date("2027-03-01"));
        (task.Journey.Id, task.Touchpoint.Id, task.Task.Id, task.Path.ToString())
            .Should()
            .Be(("reis", "stap", "taak", "/operational/journeys/0/touchpoints/0/tasks/0"));
        calendar.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("P2026Y2M1D")]
    [InlineData("P2027Y")]
    [InlineData("P2147483647Y2147483647M2147483647W2147483647DT9223372036854775807H")]
    [InlineData("PT9223372036854775807H9223372036854775807M9223372036854775807S")]
    public void A_lead_time_beyond_the_calendar_is_reported(string leadTime)
    {
        var calendar = Calendar(TaskPlan("2027-03-01/2027-03-31", leadTime, null));

        calendar.Tasks[0].StartBy.Should().BeNull();
        MoneyPlans
            .Found(calendar.Problems)
            .Should()
            .Equal("DAK6027 /operational/journeys/0/touchpoints/0/tasks/0/leadTime");
    }

    [Theory]
    [InlineData("2027-02-28", "P7D", "")]
    [InlineData("2027-03-01", "P7D", "")]
    [InlineData("2027-03-02", "P7D", "DAK6025")]
    [InlineData("2027-03-31", "P7D", "DAK6025")]
    [InlineData("2027-04-01", "P7D", "DAK6041")]
    [InlineData("2027-02-22", "P7D", "")]
    [InlineData("2027-02-21", "P7D", "DAK6026")]
    public void A_task_is_done_between_its_start_and_that_of_its_touchpoint(
        string deadline,
        string leadTime,
        string found
    )
    {
        var calendar = Calendar(TaskPlan("2027-03-01/2027-03-31", leadTime, deadline));

        calendar.Tasks[0].DoneBy.Should().Be(Date(deadline));
        calendar
            .Problems.Select(problem => $"{problem.Id} {problem.Path}")
            .Should()
            .Equal(found.Length == 0 ? [] : [$"{found} /operational/journeys/0/touchpoints/0/tasks/0/deadline"]);
    }

    [Fact]
    public void Findings_about_tasks_name_the_days()
    {
        var late = Calendar(TaskPlan("2027-03-01/2027-03-31", "P1D", "2027-03-02")).Problems;
        var early = Calendar(TaskPlan("2027-03-01/2027-03-31", "P7D", "2027-02-01")).Problems;

        late[0]
            .Message(Language.English)
            .Should()
            .Be(
                "The task 'Taak' is done only on 2 March 2027, while the touchpoint 'stap' already starts on 1 March 2027."
            );
        early[0]
            .Message(Language.English)
            .Should()
            .Be(
                "The task 'Taak' has to be done on 1 February 2027, but by its lead time it starts only on 22 February 2027."
            );
    }

    [Fact]
    public void The_period_of_the_plan_does_not_tell_when_a_touchpoint_starts()
    {
        var plan = TaskPlan(null, "P7D", null) with { Period = Days("2027-01-01/2027-12-31") };

        var task = Calendar(plan).Tasks[0];

        (task.StartBy, task.DoneBy).Should().Be((null, null));
    }

    [Fact]
    public void The_period_of_an_event_does()
    {
        var plan = TaskPlan(null, "P7D", null);
        var journey = plan.Operational.Journeys[0] with { Events = [new() { Event = "actie" }] };
        plan = plan with
        {
            Tactical = new() { Events = [Event("actie", "2027-05-08/2027-05-09")] },
            Operational = plan.Operational with { Journeys = [journey] },
        };

        var task = Calendar(plan).Tasks[0];

        (task.StartBy, task.DoneBy).Should().Be((Date("2027-05-01"), Date("2027-05-08")));
    }

    [Theory]
    [InlineData("2027-05-08", "")]
    [InlineData("2027-05-09", "")]
    [InlineData("2027-05-10", "DAK6041")]
    public void A_touchpoint_of_an_event_starts_on_any_of_its_days(string deadline, string found)
    {
        var plan = TaskPlan(null, null, deadline);
        var journey = plan.Operational.Journeys[0] with { Events = [new() { Event = "actie" }] };
        plan = plan with
        {
            Tactical = new() { Events = [Event("actie", "2027-05-08/2027-05-09")] },
            Operational = plan.Operational with { Journeys = [journey] },
        };

        Calendar(plan).Problems.Select(problem => problem.Id).Should().Equal(found.Length == 0 ? [] : [found]);
    }

    private static MarketingPlan TaskPlan(string? period, string? leadTime, string? deadline) =>
        MoneyPlans.Plan(
            FunnelPlans.Journey(
                FunnelPlans.Step("stap") with
                {
                    Timing = new() { Period = Days(period) },
                    Tasks =
                    [
                        new()
                        {
                            Id = "taak",
                            Name = "Taak",
                            LeadTime = Duration(leadTime),
                            Deadline = deadline is null ? null : Date(deadline),
                        },
                    ],
                }
            )
        );
}
