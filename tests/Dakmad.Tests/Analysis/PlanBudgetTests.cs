using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Cost;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.MoneyPlans;

namespace Dakmad.Tests.Analysis;

public sealed class PlanBudgetTests
{
    /// <summary>Two concepts, three events, three journeys that cost 100, 200 and 40 euros.</summary>
    private static readonly MarketingPlan Whole = Plan(
        Journey("verdeeld", 100, 150) with
        {
            Events = [Share("actie", 0.25), Share("beurs", null)],
        },
        Journey("heel", 200, 180) with
        {
            Events = [Share("beurs", null), Share("open-dag", null)],
            Resources = ["reclame", "personeel"],
        },
        Journey("regulier", 40, 50) with
        {
            Resources = ["reclame"],
        }
    ) with
    {
        Budget = Euro(300),
        Strategic = new()
        {
            Concepts =
            [
                new()
                {
                    Id = "merk",
                    Name = "Merk",
                    Budget = Euro(500),
                    Resources = ["personeel"],
                },
                new() { Id = "winkel", Name = "Winkel" },
            ],
            Resources =
            [
                new()
                {
                    Id = "marketing",
                    Name = "Marketing",
                    Budget = Euro(1000),
                },
            ],
        },
        Tactical = new()
        {
            Events =
            [
                Event("actie") with
                {
                    Concept = "merk",
                    Budget = Euro(30),
                },
                Event("beurs") with
                {
                    Concept = "merk",
                    Budget = Euro(270),
                },
                Event("open-dag") with
                {
                    Concept = "winkel",
                    Budget = Euro(60),
                },
            ],
            Resources =
            [
                new()
                {
                    Id = "reclame",
                    Name = "Reclame",
                    Specialises = "marketing",
                    Budget = Euro(120),
                },
                new() { Id = "personeel", Name = "Personeel" },
            ],
        },
    };

    [Fact]
    public void Every_level_is_held_against_what_it_costs()
    {
        var budget = PlanBudget.Of(new(Whole));

        budget.Currency.Should().Be("EUR");
        budget
            .Lines.Select(line =>
                (
                    line.Element.Id,
                    line.Level,
                    line.Budget.Sum?.Amount,
                    line.Allotted.Sum?.Amount,
                    line.Cost.Sum?.Amount,
                    line.Left?.Amount
                )
            )
            .Should()
            .Equal(
                ("plan", null, 300, 410, 340, -40),
                ("marketing", PlanLevel.Strategic, 1000, 120, 140, 860),
                ("merk", PlanLevel.Strategic, 500, 300, 300, 200),
                ("winkel", PlanLevel.Strategic, null, 60, null, null),
                ("reclame", PlanLevel.Tactical, 120, null, 140, -20),
                ("personeel", PlanLevel.Tactical, null, null, 200, null),
                ("actie", PlanLevel.Tactical, 30, 37.5m, 25, 5),
                ("beurs", PlanLevel.Tactical, 270, 292.5m, 275, -5),
                ("open-dag", PlanLevel.Tactical, 60, null, null, null),
                ("verdeeld", PlanLevel.Operational, 150, 90, 100, 50),
                ("verdeeld-stap", PlanLevel.Operational, 90, null, 100, -10),
                ("heel", PlanLevel.Operational, 180, 90, 200, -20),
                ("heel-stap", PlanLevel.Operational, 90, null, 200, -110),
                ("regulier", PlanLevel.Operational, 50, 90, 40, 10),
                ("regulier-stap", PlanLevel.Operational, 90, null, 40, 50)
            );
    }

    [Fact]
    public void Cost_over_budget_is_reported_where_the_budget_stands() =>
        Found(PlanBudget.Of(new(Whole)).Problems)
            .Should()
            .Equal(
                // The fair costs 275 of 270, which is within a twentieth.
                "DAK6006 /budget",
                "DAK6006 /operational/journeys/0/touchpoints/0/cost/budget",
                "DAK6006 /operational/journeys/1/budget",
                "DAK6006 /operational/journeys/1/touchpoints/0/cost/budget"
            );

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_cost_that_was_divided_over_resources_is_no_finding(bool draws, bool reported)
    {
        var journey = FunnelPlans.Journey(FunnelPlans.Step("stap") with { Cost = new() { Fixed = Euro(100) } }) with
        {
            Resources = draws ? ["een", "twee"] : ["een"],
        };
        var plan = Plan(journey) with
        {
            Strategic = new()
            {
                Resources =
                [
                    new()
                    {
                        Id = "een",
                        Name = "Een",
                        Budget = Euro(40),
                    },
                    new() { Id = "twee", Name = "Twee" },
                ],
            },
        };

        var budget = PlanBudget.Of(new(plan));

        (budget.Lines[1].IsOver, budget.Lines[1].IsDivided).Should().Be((true, draws));
        Found(budget.Problems).Should().Equal(reported ? ["DAK6006 /strategic/resources/0/budget"] : []);
    }

    [Fact]
    public void Resources_tell_whether_their_cost_was_divided() =>
        PlanBudget
            .Of(new(Whole))
            .Lines.Where(line => line.IsDivided)
            .Select(line => line.Element.Id)
            .Should()
            .Equal("marketing", "reclame", "personeel");

    [Fact]
    public void A_finding_about_budget_says_how_much() =>
        PlanBudget
            .Of(new(Whole))
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be("'Plan' costs €340, its budget is €300.");

    [Theory]
    [InlineData(100, false)]
    [InlineData(99.999995, false)]
    [InlineData(99.9999, true)]
    public void Cost_may_equal_budget(double budget, bool isOver)
    {
        var plan = Plan(Journey("reis", 100, (decimal)budget));

        PlanBudget.Of(new(plan)).Lines[1].IsOver.Should().Be(isOver);
    }

    [Theory]
    [InlineData(null, null, null, 1, 0, 0)]
    [InlineData(0.4, null, null, 0.4, 0.3, 0.3)]
    [InlineData(null, 0.4, null, 0.3, 0.4, 0.3)]
    [InlineData(0.4, 0.6, null, 0.4, 0.6, 0)]
    [InlineData(0.2, 0.3, 0.1, 0.2, 0.3, 0.1)]
    [InlineData(1.0, 0.5, 0.5, 0.5, 0.25, 0.25)]
    [InlineData(1.0, 1.0, null, 0.5, 0.5, 0)]
    [InlineData(0.0, 0.0, 0.0, 0, 0, 0)]
    public void A_journey_under_several_events_counts_once(
        double? first,
        double? second,
        double? third,
        double underFirst,
        double underSecond,
        double underThird
    )
    {
        var journey = FunnelPlans.Journey() with
        {
            Events = [Share("een", first), Share("twee", second), Share("drie", third)],
        };
        var plan = Plan(journey) with { Tactical = new() { Events = [Event("een"), Event("twee"), Event("drie")] } };

        plan.Tactical.Events.Select(happening => (double)EventAllocation.ShareOf(new(plan), journey, happening))
            .Should()
            .Equal(underFirst, underSecond, underThird);
        EventAllocation.ShareOf(new(plan), journey, Event("vier")).Should().Be(0);
    }

    [Fact]
    public void Shares_of_one_event_that_is_named_twice_add_up()
    {
        var journey = FunnelPlans.Journey() with
        {
            Events = [Share("een", 0.25), Share("twee", 0.5), Share("een", 0.25)],
        };
        var plan = Plan(journey) with { Tactical = new() { Events = [Event("een"), Event("twee")] } };

        EventAllocation.ShareOf(new(plan), journey, plan.Tactical.Events[0]).Should().Be(0.5m);
    }

    [Theory]
    [InlineData(0.4, 0.6, false)]
    [InlineData(0.4, 0.5, true)]
    [InlineData(0.6, 0.5, true)]
    [InlineData(0.4, null, false)]
    [InlineData(null, null, false)]
    public void Shares_that_are_no_whole_are_reported(double? first, double? second, bool reported)
    {
        var journey = FunnelPlans.Journey() with { Events = [Share("een", first), Share("twee", second)] };
        var plan = Plan(journey) with { Tactical = new() { Events = [Event("een"), Event("twee")] } };

        Found(PlanBudget.Of(new(plan)).Problems)
            .Should()
            .Equal(reported ? ["DAK6007 /operational/journeys/0/events"] : []);
    }

    [Fact]
    public void A_plan_that_does_not_choose_a_currency_is_one_finding()
    {
        var journey = Journey("reis", 100, 100) with { Budget = new(5, "USD") };
        var plan = Plan(journey, journey with { Id = "andere" });

        var budget = PlanBudget.Of(new(plan));

        budget.Currency.Should().BeNull();
        budget.Plan.Cost.Should().Be(new MoneyTotal(null, 2));
        budget.Lines[1].Budget.Should().Be(new MoneyTotal(null, 1));
        Found(budget.Problems).Should().Equal("DAK6001 ");
    }

    [Fact]
    public void A_budget_in_a_currency_without_a_rate_is_left_out_and_located()
    {
        var plan = Plan(Journey("reis", 100, 100)) with { Currency = "EUR", Budget = new(5, "USD") };

        var budget = PlanBudget.Of(new(plan));

        budget.Plan.Budget.Should().Be(new MoneyTotal(null, 1));
        (budget.Plan.Left, budget.Plan.IsOver).Should().Be((null, false));
        Found(budget.Problems)
            .Should()
            .Equal("DAK6002 /budget", "DAK6006 /operational/journeys/0/touchpoints/0/cost/budget");
    }

    private static Journey Journey(string id, decimal cost, decimal budget) =>
        FunnelPlans.Journey(
            FunnelPlans.Step($"{id}-stap") with
            {
                Cost = new() { Fixed = Euro(cost), Budget = Euro(90) },
            }
        ) with
        {
            Id = id,
            Budget = Euro(budget),
        };

    private static EventShare Share(string id, double? share) => new() { Event = id, Share = (decimal?)share };
}
