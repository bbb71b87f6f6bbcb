using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Json;
using Dakmad.Tests.Rules;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>What holds of the cost and the calendar of every plan, sound or not.</summary>
public sealed class MoneyAndTimeLawTests
{
    private const int Count = 250;

    [Fact]
    public void Tables_add_up_to_the_cent()
    {
        var lines = 0;
        foreach (var calendar in Calendars())
        {
            foreach (var table in new[] { calendar.Months, calendar.Weeks })
            {
                Sum(table, amounts => amounts.Budget).Should().Be(table.Total.Budget?.Amount ?? 0);
                Sum(table, amounts => amounts.Cost).Should().Be(table.Total.Cost?.Amount ?? 0);
                table.Lines.All(line => InCents(line.Amounts.Budget) && InCents(line.Amounts.Cost)).Should().BeTrue();
                lines += table.Lines.Count;
            }

            calendar.Months.Total.Budget.Should().Be(calendar.Weeks.Total.Budget);
            calendar.Months.Total.Cost.Should().Be(calendar.Weeks.Total.Cost);
            calendar.Months.Undated.Should().Be(calendar.Weeks.Undated);
        }

        lines.Should().BeGreaterThan(5_000);
    }

    [Fact]
    public void Contacts_add_up_unit_by_unit()
    {
        var units = 0;
        foreach (var calendar in Calendars())
        {
            foreach (var total in calendar.Months.Total.Contacts)
            {
                ContactsIn(calendar.Months, total.Unit).Should().BeApproximately(total.Volume, 1e-9 * total.Volume);
                ContactsIn(calendar.Weeks, total.Unit).Should().BeApproximately(total.Volume, 1e-9 * total.Volume);
                units++;
            }
        }

        units.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Cost_is_what_the_steps_cost_and_what_the_stages_cost()
    {
        var costs = 0;
        foreach (var budget in Everything().Select(plan => PlanBudget.Of(new(plan))))
        {
            foreach (var journey in budget.Journeys.Where(journey => journey.Total.Sum is not null))
            {
                var total = journey.Total.Sum!.Value.Amount;
                journey.Steps.Sum(step => step.Total.Sum?.Amount ?? 0).Should().Be(total);
                journey
                    .Stages.Sum(stage => stage.Total.Sum?.Amount ?? 0)
                    .Should()
                    .BeApproximately(total, total * 1e-20m);
                journey.Total.LeftOut.Should().Be(journey.Steps.Sum(step => step.Total.LeftOut));
                costs++;
            }

            budget.Plan.Cost.LeftOut.Should().Be(budget.Journeys.Sum(journey => journey.Total.LeftOut));
        }

        costs.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Everything_that_is_left_out_is_a_problem()
    {
        foreach (var plan in Everything())
        {
            var budget = PlanBudget.Of(new(plan));

            var leftOut = budget.Lines.Sum(line => line.Budget.LeftOut) + budget.Plan.Cost.LeftOut;
            (leftOut > 0 && budget.Problems.IsEmpty).Should().BeFalse();
        }
    }

    [Fact]
    public void Events_never_carry_more_of_a_journey_than_there_is()
    {
        foreach (var budget in Everything().Select(plan => PlanBudget.Of(new(plan))))
        {
            var events = budget.Lines.Where(line => line.Element is MarketingEvent);
            var cost = budget.Plan.Cost.Sum?.Amount ?? 0;

            events.Sum(line => line.Cost.Sum?.Amount ?? 0).Should().BeLessThanOrEqualTo(cost + (cost * 1e-20m));
        }
    }

    [Fact]
    public void Days_are_in_order_and_within_the_calendar()
    {
        foreach (var calendar in Calendars())
        {
            calendar.Occurrences.All(occurrence => !(occurrence.End < occurrence.Start)).Should().BeTrue();
            calendar.Days.All(days => !(days.End < days.Start)).Should().BeTrue();
            calendar.DeliveryGaps.All(gap => !(gap.Days < 0)).Should().BeTrue();
            foreach (var occurrences in calendar.Occurrences.GroupBy(occurrence => occurrence.Path))
            {
                occurrences.Count().Should().BeLessThanOrEqualTo(PlanCalendar.MostOccurrences);
                occurrences.Select(occurrence => occurrence.Number).Should().BeInAscendingOrder();
                occurrences.Select(occurrence => occurrence.Start).Should().BeInAscendingOrder();
            }
        }
    }

    [Fact]
    public void Every_problem_has_its_place_and_its_words()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in Everything())
        {
            var index = new PlanIndex(plan);
            foreach (var problem in PlanBudget.Of(index).Problems.Concat(PlanCalendar.Of(index).Problems))
            {
                problem.Message(Language.Dutch).Should().NotBeNullOrWhiteSpace();
                problem.Message(Language.English).Should().NotBeNullOrWhiteSpace();
                ids.Add(problem.Id);
            }
        }

        ids.Should()
            .BeEquivalentTo(
                "DAK6001 DAK6002 DAK6003 DAK6004 DAK6005 DAK6006 DAK6007 DAK6021 DAK6022 DAK6023 DAK6024 DAK6025 DAK6026 DAK6027 DAK6028 DAK6029 DAK6030 DAK6041".Split(
                    ' '
                )
            );
    }

    [Fact]
    public void The_same_plan_gives_the_same_figures()
    {
        for (var i = 0; i < 100; i++)
        {
            var one = PlanCalendar.Of(new(Plans.Plan(Plans.Seed(i))));
            var other = PlanCalendar.Of(new(Plans.Plan(Plans.Seed(i))));

            other.Months.Should().Be(one.Months);
            other.Tasks.Should().Equal(one.Tasks);
        }
    }

    private static IEnumerable<MarketingPlan> Everything() =>
        Plans
            .Sample(Count)
            .SelectMany(plan =>
                new[]
                {
                    plan,
                    Breaking.Everything(plan),
                    Extremes.Everywhere(plan),
                    Extremes.Everywhere(Breaking.Everything(plan)),
                }
            );

    private static IEnumerable<PlanCalendar> Calendars() => Everything().Select(plan => PlanCalendar.Of(new(plan)));

    private static decimal Sum(CalendarTable table, Func<CalendarAmounts, Money?> amount) =>
        table.Lines.Sum(line => amount(line.Amounts)?.Amount ?? 0);

    private static double ContactsIn(CalendarTable table, MeasurementUnit? unit) =>
        table
            .Lines.SelectMany(line => line.Amounts.Contacts)
            .Where(contacts => contacts.Unit == unit)
            .Sum(contacts => contacts.Volume);

    private static bool InCents(Money? money) => money is not { } amount || amount.Amount * 100 % 1 == 0;
}
