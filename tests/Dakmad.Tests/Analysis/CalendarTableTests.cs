using System;
using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

public sealed class CalendarTableTests
{
    [Theory]
    // 31, 28 and 1 of 60 days.
    [InlineData("2027-01-01/2027-03-01", 60, "2027-01 31.00, 2027-02 28.00, 2027-03 1.00")]
    // 3, 28 and 3 of 34 days: 8.8235, 82.3529 and 8.8235; one cent is left, for the largest remainder, the first of two.
    [InlineData("2027-01-29/2027-03-03", 100, "2027-01 8.83, 2027-02 82.35, 2027-03 8.82")]
    [InlineData("2028-02-29/2028-03-01", 0.01, "2028-02 0.01, 2028-03 0.00")]
    [InlineData("2027-12-31/2028-01-01", 0.03, "2027-12 0.02, 2028-01 0.01")]
    [InlineData("2027-03-05/2027-03-05", 12.345, "2027-03 12.35")]
    public void Months_get_their_days_share_of_a_budget(string period, double budget, string months) =>
        Budgets(Calendar(Budgeted(period, budget)).Months).Should().Be(months);

    [Theory]
    // 1 January 2027 is a Friday of week 53 of 2026; 31 December 2024 a Tuesday of week 1 of 2025.
    [InlineData("2026-12-28/2027-01-04", 8, "2026-W53 7.00, 2027-W01 1.00")]
    [InlineData("2024-12-29/2024-12-31", 3, "2024-W52 1.00, 2025-W01 2.00")]
    [InlineData("2027-03-01/2027-03-14", 14, "2027-W09 7.00, 2027-W10 7.00")]
    [InlineData("9999-12-30/9999-12-31", 2, "9999-W52 2.00")]
    [InlineData("0001-01-01/0001-01-08", 8, "0001-W01 7.00, 0001-W02 1.00")]
    public void Weeks_are_those_of_ISO_8601(string period, double budget, string weeks)
    {
        var table = Calendar(Budgeted(period, budget)).Weeks;

        Budgets(table).Should().Be(weeks);
        table.Lines.Should().OnlyContain(line => line.Start.DayOfWeek == NodaTime.IsoDayOfWeek.Monday);
        table.Unit.Should().Be(CalendarUnit.Week);
    }

    [Fact]
    public void A_budget_is_spread_over_the_days_of_all_occurrences()
    {
        var happening = Event("beurs", "2027-01-30/2027-02-01") with
        {
            Budget = Money.Euro(60),
            Recurrence = Every("P1M", "2027-02-28"),
        };

        // 30 January to 1 February, then 28 February to 1 March: five days.
        Budgets(Calendar(Plan(happening)).Months).Should().Be("2027-01 24.00, 2027-02 24.00, 2027-03 12.00");
    }

    [Fact]
    public void Days_on_which_occurrences_overlap_count_once()
    {
        var happening = Event("beurs", "2027-01-01/2027-01-31") with
        {
            Budget = Money.Euro(59),
            Recurrence = Every("P15D", "2027-01-31"),
        };

        // 1–31 January, 16 January – 15 February, 31 January – 2 March: 61 days.
        Calendar(Plan(happening))
            .Months.Lines.Select(line => line.Name)
            .Should()
            .Equal("2027-01", "2027-02", "2027-03");
        Budgets(Calendar(Plan(happening with { Budget = Money.Euro(61) })).Months)
            .Should()
            .Be("2027-01 31.00, 2027-02 28.00, 2027-03 2.00");
    }

    [Fact]
    public void A_budget_without_days_is_shown_apart()
    {
        var calendar = Calendar(Plan(Event("beurs", "2027-01-01/..") with { Budget = Money.Euro(60) }));

        calendar.Months.Lines.Should().BeEmpty();
        calendar.Months.Total.Budget.Should().Be(Money.Euro(0));
        calendar.Months.Undated.Budget.Should().Be(Money.Euro(60));
        calendar.Weeks.Undated.Should().Be(calendar.Months.Undated);
        calendar.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2000-01-01/2099-12-31", 1200, 0)]
    [InlineData("2000-01-01/2100-01-01", 0, 1)]
    public void A_hundred_years_are_divided_and_no_more(string period, int months, int problems)
    {
        var calendar = Calendar(Budgeted(period, 36_525));

        calendar.Months.Lines.Should().HaveCount(months);
        calendar.Months.Undated.Budget.Should().Be(Money.Euro(problems * 36_525));
        MoneyPlans.Found(calendar.Problems).Should().Equal(Enumerable.Repeat("DAK6028 /tactical/events/0", problems));
    }

    [Fact]
    public void Without_a_currency_there_is_no_money()
    {
        var table = Calendar(Plan(Event("beurs", "2027-01-01/2027-01-31"))).Months;

        table.Lines.Should().BeEmpty();
        table.Total.Should().Be(new CalendarAmounts(null, null, []));
    }

    [Theory]
    // The budget of the event counts, that of its journey and touchpoint lies within it.
    [InlineData(100.0, 60.0, 31.0, 1.0, 100)]
    // The part of the journey that falls under no event comes on top of it.
    [InlineData(100.0, 60.0, 31.0, 0.75, 115)]
    [InlineData(null, 60.0, 31.0, 1.0, 60)]
    [InlineData(null, null, 31.0, 1.0, 31)]
    [InlineData(100.0, null, 31.0, 0.0, 131)]
    [InlineData(100.0, null, 40.0, 0.75, 110)]
    // No budget stands anywhere, which is another thing than a budget of nothing.
    [InlineData(null, null, null, 1.0, null)]
    public void Every_budget_counts_once(
        double? happening,
        double? journey,
        double? touchpoint,
        double share,
        int? total
    )
    {
        var step = FunnelPlans.Step("stap") with
        {
            Cost = new() { Budget = Euro(touchpoint), Fixed = Money.Euro(1) },
        };
        var plan = MoneyPlans.Plan(
            FunnelPlans.Journey(step) with
            {
                Events = [new() { Event = "actie", Share = (decimal)share }],
                Budget = Euro(journey),
            }
        ) with
        {
            Tactical = new() { Events = [Event("actie", "2027-01-01/2027-01-31") with { Budget = Euro(happening) }] },
        };

        Calendar(plan).Months.Total.Budget.Should().Be(total is { } sum ? Money.Euro(sum) : null);
    }

    [Fact]
    public void Cost_and_contacts_fall_on_the_days_of_their_touchpoints()
    {
        var reach = MoneyPlans.Step("tv", 0.01m, volume: 6000, unit: MeasurementUnit.Reach);
        var visit = MoneyPlans.Step("website", 1, volume: 31, unit: MeasurementUnit.Visits);
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("begin"),
            reach with
            {
                Timing = new() { Period = Days("2027-01-31/2027-02-01") },
            },
            visit
        ) with
        {
            Period = Days("2027-01-01/2027-01-31"),
        };

        var table = Calendar(MoneyPlans.Plan(journey)).Months;

        table
            .Lines.Select(line => (line.Name, line.Amounts.Cost))
            .Should()
            .Equal(("2027-01", Money.Euro(61)), ("2027-02", Money.Euro(30)));
        table
            .Lines[0]
            .Amounts.Contacts.Should()
            .Equal(new UnitVolume(MeasurementUnit.Reach, 3000), new UnitVolume(MeasurementUnit.Visits, 31));
        table.Lines[1].Amounts.Contacts.Should().Equal(new UnitVolume(MeasurementUnit.Reach, 3000));
        table
            .Total.Contacts.Should()
            .Equal(new UnitVolume(MeasurementUnit.Reach, 6000), new UnitVolume(MeasurementUnit.Visits, 31));
    }

    [Fact]
    public void Contacts_in_one_unit_add_up()
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("begin"),
            MoneyPlans.Step("site", 1, volume: 10, unit: MeasurementUnit.Visits),
            MoneyPlans.Step("app", 1, volume: 4, unit: MeasurementUnit.Visits),
            MoneyPlans.Step("bellen", 1, volume: 5, unit: MeasurementUnit.Orders),
            MoneyPlans.Step("terugbellen", 1, volume: 2, unit: MeasurementUnit.Orders)
        ) with
        {
            Period = Days("2027-01-01/2027-01-31"),
        };

        Calendar(MoneyPlans.Plan(journey))
            .Months.Lines.Should()
            .ContainSingle()
            .Which.Amounts.Contacts.Should()
            .Equal(new UnitVolume(MeasurementUnit.Visits, 14), new UnitVolume(MeasurementUnit.Orders, 7));
    }

    [Fact]
    public void A_day_that_two_occurrences_share_counts_once()
    {
        // 28 January – 4 February and 4 – 11 February: four days in January, eleven in February.
        var happening = Event("beurs", "2027-01-28/2027-02-04") with
        {
            Budget = Money.Euro(15),
            Recurrence = Every("P1W", "2027-02-04"),
        };

        Budgets(Calendar(Plan(happening)).Months).Should().Be("2027-01 4.00, 2027-02 11.00");
    }

    [Fact]
    public void One_contact_falls_on_the_calendar_once()
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("begin"),
            MoneyPlans.Step("informeren", 1, volume: 10) with
            {
                Contact = "bezoek",
            },
            MoneyPlans.Step("tekenen", 2, volume: 4) with
            {
                Contact = "bezoek",
            }
        ) with
        {
            Period = Days("2027-01-01/2027-01-31"),
        };

        var amounts = Calendar(MoneyPlans.Plan(journey)).Months.Total;

        amounts.Cost.Should().Be(Money.Euro(20));
        // How many there are at the beginning, the plan does not say.
        amounts.Contacts.Should().Equal(new UnitVolume(null, 10) { IsLowerBound = true });
    }

    private static Money? Euro(double? amount) => amount is { } sum ? Money.Euro((decimal)sum) : null;

    private static MarketingPlan Budgeted(string period, double budget) =>
        Plan(Event("beurs", period) with { Budget = Euro(budget) });

    private static string Budgets(CalendarTable table)
    {
        table.Lines.Sum(line => line.Amounts.Budget!.Value.Amount).Should().Be(table.Total.Budget!.Value.Amount);
        return string.Join(
            ", ",
            table.Lines.Select(line =>
                FormattableString.Invariant($"{line.Name} {line.Amounts.Budget!.Value.Amount:0.00}")
            )
        );
    }
}
