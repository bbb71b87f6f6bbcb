using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;
using static Dakmad.Tests.Rules.Figures.FigureChecks;

namespace Dakmad.Tests.Rules.Figures;

public sealed class ObjectiveRuleTests
{
    private const string OfFirst = "/operational/journeys/0/touchpoints/0/objective";

    [Theory]
    [InlineData(949, true)]
    [InlineData(950, false)]
    [InlineData(1200, false)]
    public void A_step_may_come_short_by_a_twentieth(int volume, bool isFound)
    {
        var first = Expecting(Step("een", 0.5m), volume, "visits") with { Objective = "bezoek" };

        Found("DAK5014", Plan(Journey(first, Step("twee")), Objective("bezoek", 1000, "visits")))
            .Should()
            .Equal(isFound ? [OfFirst] : []);
    }

    [Theory]
    [InlineData(1050, false)]
    [InlineData(1051, true)]
    public void A_step_may_exceed_by_a_twentieth_what_should_shrink(int volume, bool isFound)
    {
        var first = Expecting(Step("een", 0.5m), volume, "calls") with { Objective = "klachten" };
        var objective = Objective("klachten", 1000, "calls") with { Direction = ObjectiveDirection.Decrease };

        Found("DAK5014", Plan(Journey(first, Step("twee")), objective)).Should().Equal(isFound ? [OfFirst] : []);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(126, false)]
    [InlineData(127, true)]
    public void Journeys_with_one_objective_reach_it_together(int target, bool isFound)
    {
        // Sixty orders by each of two journeys.
        var journey = Journey(Expecting(Step("een"), 60, "orders")) with
        {
            EndObjective = "orders",
        };
        var plan = Plan(journey, Objective("orders", target, "orders"));
        plan = plan with { Operational = plan.Operational with { Journeys = [journey, journey with { Id = "nog" }] } };

        Found("DAK5014", plan).Should().BeEmpty();
        Found("DAK5021", plan).Should().Equal(isFound ? ["/operational/objectives/0"] : []);
    }

    [Fact]
    public void Draft_objectives_that_nothing_refers_to_are_no_findings()
    {
        var plan = Plan(Journey(Step("een")), Objective("orders", 10, "orders"), Objective("omzet", 10, "EUR"));
        plan = plan with
        {
            Strategic = plan.Strategic with { Objectives = [Objective("winst", 10, "EUR")] },
            Tactical = plan.Tactical with { Events = [new() { Id = "actie", Name = "Actie" }] },
        };

        Found("DAK5022", plan).Should().BeEmpty();
        Found("DAK5023", plan).Should().BeEmpty();
        Found("DAK5024", plan).Should().BeEmpty();
    }

    [Fact]
    public void What_steps_work_on_is_asked_of_the_journey_that_has_an_end_objective()
    {
        Objective[] objectives =
        [
            Objective("einde", 10, "orders"),
            Objective("bezoek", 10, "visits"),
            Objective("omzet", 10, "EUR") with
            {
                ContributesTo = "winst",
            },
        ];
        var journey = Journey(Step("een") with { Objective = "bezoek" }, Step("twee") with { Objective = "einde" });

        Outside(journey with { EndObjective = "einde" }).Should().Equal("/operational/objectives/0");
        Outside(journey).Should().Equal("/operational/objectives/0", "/operational/objectives/1");

        string[] Outside(Journey asked)
        {
            var plan = Plan(asked, objectives);
            return Found(
                "DAK5024",
                plan with
                {
                    Strategic = plan.Strategic with { Objectives = [Objective("winst", 10, "EUR")] },
                }
            );
        }
    }

    [Fact]
    public void Once_one_is_referred_to_the_others_are_findings()
    {
        var plan = Plan(
            Journey(Step("een") with { Objective = "orders" }),
            Objective("orders", 10, "orders") with
            {
                ContributesTo = "winst",
            },
            Objective("omzet", 10, "EUR")
        );
        plan = plan with
        {
            Strategic = plan.Strategic with { Objectives = [Objective("winst", 10, "EUR")] },
            Tactical = plan.Tactical with
            {
                Events =
                [
                    new()
                    {
                        Id = "actie",
                        Name = "Actie",
                        Objectives = ["winst"],
                    },
                    new() { Id = "beurs", Name = "Beurs" },
                ],
            },
        };

        Found("DAK5022", plan).Should().Equal("/operational/objectives/1");
        Found("DAK5023", plan).Should().Equal("/tactical/events/1");
        Found("DAK5024", plan).Should().Equal("/operational/objectives/1");
    }
}
