using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

public sealed class PlannedDaysTests
{
    [Theory]
    [InlineData("2027-04-01/2027-04-30", "2027-03-01/2027-03-31", "2027-04-01/2027-04-30", PeriodBasis.Stated)]
    [InlineData("2027-03-10/..", "2027-03-01/2027-03-31", "2027-03-10/2027-03-31", PeriodBasis.Stated)]
    [InlineData("../2027-03-10", "2027-03-01/2027-03-31", "2027-03-01/2027-03-10", PeriodBasis.Stated)]
    [InlineData("../2027-03-01", "2027-03-01/2027-03-31", "2027-03-01/2027-03-01", PeriodBasis.Stated)]
    [InlineData("2027-03-31/..", "2027-03-01/2027-03-31", "2027-03-31/2027-03-31", PeriodBasis.Stated)]
    [InlineData("2027-04-10/..", "2027-03-01/2027-03-31", "2027-04-10/..", PeriodBasis.Stated)]
    [InlineData("../2027-02-10", "2027-03-01/2027-03-31", "../2027-02-10", PeriodBasis.Stated)]
    [InlineData(null, "2027-03-01/2027-03-31", "2027-03-01/2027-03-31", PeriodBasis.Event)]
    [InlineData(null, "2027-03-01/..", "2027-03-01/2027-12-31", PeriodBasis.Event)]
    [InlineData(null, null, "2027-01-01/2027-12-31", PeriodBasis.Plan)]
    public void A_journey_takes_its_days_from_its_event_or_else_from_the_plan(
        string? own,
        string? happening,
        string days,
        PeriodBasis basis
    )
    {
        var planned = Calendar(JourneyPlan(own, null, Event("actie", happening))).Days[1];

        (Range(planned.Start, planned.End), planned.Basis).Should().Be((days, basis));
    }

    [Theory]
    [InlineData("2027-03-10/2027-03-12", "2027-03-01/2027-03-31", "2027-03-10/2027-03-12", PeriodBasis.Stated)]
    [InlineData("2027-03-10/..", "2027-03-01/2027-03-31", "2027-03-10/2027-03-31", PeriodBasis.Stated)]
    [InlineData(null, "2027-03-01/2027-03-31", "2027-03-01/2027-03-31", PeriodBasis.Journey)]
    [InlineData(null, null, "2027-05-01/2027-05-31", PeriodBasis.Event)]
    public void A_touchpoint_takes_its_days_from_its_journey(
        string? own,
        string? journey,
        string days,
        PeriodBasis basis
    )
    {
        var planned = Calendar(JourneyPlan(journey, own, Event("actie", "2027-05-01/2027-05-31"))).Days[2];

        (planned.Element.Id, planned.Path.ToString()).Should().Be(("stap", "/operational/journeys/0/touchpoints/0"));
        (Range(planned.Start, planned.End), planned.Basis).Should().Be((days, basis));
    }

    [Fact]
    public void Several_events_count_from_the_first_day_of_one_to_the_last_of_the_others()
    {
        var weekly = Event("beurs", "2027-03-01/2027-03-02") with { Recurrence = Every("P1W", "2027-03-20") };
        var plan = JourneyPlan(null, null, weekly, Event("actie", "2027-02-01/2027-02-03"), Event("leeg", null));

        var planned = Calendar(plan).Days[3];

        (Range(planned.Start, planned.End), planned.Basis).Should().Be(("2027-02-01/2027-03-16", PeriodBasis.Event));
    }

    [Fact]
    public void Events_that_are_open_to_either_side_say_nothing_together()
    {
        var plan = JourneyPlan(null, null, Event("op", "2027-03-01/.."), Event("tot", "../2027-02-01")) with
        {
            Period = null,
        };

        var planned = Calendar(plan).Days[2];

        (planned.Start, planned.End, planned.Basis).Should().Be((null, null, PeriodBasis.None));
    }

    [Fact]
    public void What_runs_under_an_event_with_an_open_end_has_no_days_to_be_spread_over()
    {
        var plan = JourneyPlan(null, null, Event("op", "2027-03-01/.."), Event("actie", "2027-02-01/2027-02-03")) with
        {
            Period = null,
        };
        plan = plan.Update<Journey>("/operational/journeys/0", journey => journey with { Budget = Money.Euro(10) });

        var months = Calendar(plan with { Currency = "EUR" }).Months;

        (months.Lines.Count, months.Undated.Budget).Should().Be((0, Money.Euro(10)));
    }

    [Fact]
    public void Without_any_period_nothing_is_known()
    {
        var plan = JourneyPlan(null, null, Event("actie", null)) with { Period = null };

        Calendar(plan)
            .Days.Should()
            .HaveCount(3)
            .And.OnlyContain(days => days.Start == null && days.End == null && days.Basis == PeriodBasis.None);
    }

    [Fact]
    public void A_resource_takes_its_days_from_its_level()
    {
        var plan = Plan() with
        {
            Period = Days("2027-01-01/2027-12-31"),
            Strategic = new()
            {
                Period = Days("2027-01-01/2027-06-30"),
                Resources =
                [
                    new() { Id = "een", Name = "Een" },
                    new()
                    {
                        Id = "twee",
                        Name = "Twee",
                        Period = Days("2027-02-01/.."),
                    },
                ],
            },
        };

        Calendar(plan)
            .Days.Select(days => (Range(days.Start, days.End), days.Basis))
            .Should()
            .Equal(("2027-01-01/2027-06-30", PeriodBasis.Plan), ("2027-02-01/2027-06-30", PeriodBasis.Stated));
    }

    [Theory]
    [InlineData("2027-01-01/2027-12-31", "")]
    [InlineData("2026-12-31/2027-12-31", "DAK6023 /tactical/events/0/period")]
    [InlineData("2027-01-01/2028-01-01", "DAK6023 /tactical/events/0/period")]
    [InlineData("2026-12-31/..", "DAK6023 /tactical/events/0/period")]
    [InlineData("2028-01-01/..", "DAK6023 /tactical/events/0/period")]
    [InlineData("../2026-12-31", "DAK6023 /tactical/events/0/period")]
    [InlineData("../2027-01-01", "")]
    [InlineData("2027-12-31/..", "")]
    public void An_event_outside_the_plan_is_found(string period, string found)
    {
        var plan = Plan(Event("actie", period)) with { Period = Days("2027-01-01/2027-12-31") };

        string.Join(' ', MoneyPlans.Found(Calendar(plan).Problems)).Should().Be(found);
    }

    [Fact]
    public void The_last_occurrence_may_run_beyond_the_plan()
    {
        var weekly = Event("beurs", "2027-12-01/2027-12-03") with { Recurrence = Every("P1W", null) };
        var plan = Plan(weekly) with { Period = Days("2027-01-01/2027-12-30") };

        var problem = Calendar(plan).Problems.Should().ContainSingle().Subject;

        problem
            .Message(Language.Dutch)
            .Should()
            .Be(
                "'beurs' (1 december 2027 tot en met 31 december 2027) valt niet binnen de periode van het plan (1 januari 2027 tot en met 30 december 2027)."
            );
    }

    [Fact]
    public void Levels_resources_objectives_journeys_and_touchpoints_outside_are_found()
    {
        var late = Days("2028-01-01/2028-01-31");
        var plan = JourneyPlan(
            "2027-04-01/2027-04-30",
            "2027-04-30/2027-05-01",
            Event("actie", "2027-02-01/2027-03-31")
        );
        plan = plan with
        {
            Strategic = new()
            {
                Period = late,
                Resources =
                [
                    new()
                    {
                        Id = "geld",
                        Name = "Geld",
                        Period = Days("2027-06-01/2027-06-30"),
                    },
                ],
            },
            Tactical = plan.Tactical with
            {
                Objectives =
                [
                    new()
                    {
                        Id = "doel",
                        Name = "Doel",
                        Deadline = Date("2026-12-31"),
                    },
                ],
            },
        };

        var problems = Calendar(plan).Problems;

        MoneyPlans
            .Found(problems)
            .Should()
            .Equal(
                "DAK6023 /strategic/period",
                "DAK6023 /strategic/resources/0/period",
                "DAK6023 /tactical/objectives/0/deadline",
                "DAK6023 /operational/journeys/0/period",
                "DAK6023 /operational/journeys/0/touchpoints/0/timing/period"
            );
        problems
            .Select(problem => problem.Related[0].Path.ToString())
            .Should()
            .Equal("", "/strategic", "", "/tactical/events/0", "/operational/journeys/0");
        problems
            .Select(problem => problem.Message(Language.English))
            .Should()
            .Equal(
                "'the strategic level' (1 January 2028 to 31 January 2028) does not lie within the period of the plan (1 January 2027 to 31 December 2027).",
                "'Geld' (1 June 2027 to 30 June 2027) does not lie within the period of the strategic level (1 January 2028 to 31 January 2028).",
                "'Doel' (31 December 2026) does not lie within the period of the plan (1 January 2027 to 31 December 2027).",
                "'Reis' (1 April 2027 to 30 April 2027) does not lie within the period of its events (1 February 2027 to 31 March 2027).",
                "'stap' (30 April 2027 to 1 May 2027) does not lie within the period of its journey (1 April 2027 to 30 April 2027)."
            );
    }

    [Theory]
    [InlineData("2027-03-31/2027-05-31", "")]
    [InlineData("2027-01-01/2027-02-01", "")]
    [InlineData("2027-04-01/..", "DAK6023 /operational/journeys/0/period")]
    [InlineData("../2027-01-31", "DAK6023 /operational/journeys/0/period")]
    public void A_journey_need_only_share_a_day_with_its_events(string period, string found)
    {
        var plan = JourneyPlan(period, null, Event("actie", "2027-02-01/2027-03-31"));

        string.Join(' ', MoneyPlans.Found(Calendar(plan).Problems)).Should().Be(found);
    }

    [Theory]
    [InlineData("2027-12-31/2030-12-31", "")]
    [InlineData("2024-01-01/2027-01-01", "")]
    [InlineData("2028-01-01/2030-12-31", "DAK6023 /strategic/period")]
    [InlineData("2024-01-01/2026-12-31", "DAK6023 /strategic/period")]
    public void A_strategy_looks_further_than_the_plan(string period, string found)
    {
        var plan = Plan() with { Period = Days("2027-01-01/2027-12-31") };
        plan = plan with { Strategic = plan.Strategic with { Period = Days(period) } };

        string.Join(' ', MoneyPlans.Found(Calendar(plan).Problems)).Should().Be(found);
    }

    [Theory]
    [InlineData("2027-01-01", "")]
    [InlineData("2029-06-30", "")]
    [InlineData("2026-12-31", "DAK6023 /tactical/objectives/0/deadline")]
    public void An_objective_may_be_measured_later_but_not_before_its_level_begins(string deadline, string found)
    {
        var plan = Plan() with
        {
            Period = Days("2027-01-01/2027-12-31"),
            Tactical = new()
            {
                Objectives =
                [
                    new()
                    {
                        Id = "doel",
                        Name = "Doel",
                        Deadline = Date(deadline),
                    },
                ],
            },
        };

        string.Join(' ', MoneyPlans.Found(Calendar(plan).Problems)).Should().Be(found);
    }

    [Theory]
    [InlineData("2027-01-06/2027-06-30", false, "DAK6023 /operational/journeys/0/period")]
    [InlineData("2027-01-06/2027-06-30", true, "")]
    [InlineData("2026-12-31/2027-06-30", true, "DAK6023 /operational/journeys/0/period")]
    public void A_journey_may_run_between_the_occurrences_of_its_event(string journey, bool recurs, string found)
    {
        var happening = Event("nieuwsbrief", "2027-01-05/2027-01-05") with
        {
            Recurrence = recurs ? Every("P1M", null) : null,
        };

        string.Join(' ', MoneyPlans.Found(Calendar(JourneyPlan(journey, null, happening)).Problems)).Should().Be(found);
    }

    [Fact]
    public void A_journey_of_an_event_that_recurs_and_one_that_does_not_is_held_against_the_level()
    {
        var monthly = Event("nieuwsbrief", "2027-01-05/2027-01-05") with { Recurrence = Every("P1M", "2027-02-28") };
        var plan = JourneyPlan("2027-05-01/2027-06-30", null, Event("actie", "2027-02-01/2027-02-03"), monthly);

        MoneyPlans.Found(Calendar(plan).Problems).Should().BeEmpty();
    }

    private static MarketingPlan JourneyPlan(string? journey, string? touchpoint, params MarketingEvent[] events)
    {
        var step = FunnelPlans.Step("stap") with { Timing = new() { Period = Days(touchpoint) } };
        var plan = MoneyPlans.Plan(
            FunnelPlans.Journey(step) with
            {
                Period = Days(journey),
                Events = [.. events.Select(happening => new EventShare { Event = happening.Id })],
            }
        );
        return plan with
        {
            Period = Days("2027-01-01/2027-12-31"),
            Tactical = new() { Events = [.. events] },
        };
    }
}
