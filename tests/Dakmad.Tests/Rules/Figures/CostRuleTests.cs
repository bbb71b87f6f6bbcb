using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.MoneyPlans;
using static Dakmad.Tests.Rules.Figures.FigureChecks;

namespace Dakmad.Tests.Rules.Figures;

public sealed class CostRuleTests
{
    [Theory]
    [InlineData(105, false)]
    [InlineData(106, true)]
    public void Cost_may_exceed_a_budget_by_a_twentieth(int cost, bool isFound)
    {
        var journey = Analysis.FunnelPlans.Journey(Step("een", @fixed: cost)) with { Budget = Euro(100) };

        Found("DAK6006", Plan(journey)).Should().Equal(isFound ? ["/operational/journeys/0/budget"] : []);
    }

    [Fact]
    public void Every_budget_that_its_cost_exceeds_is_found()
    {
        var step = Step("een", @fixed: 500);
        var journey = Analysis.FunnelPlans.Journey(step with { Cost = step.Cost! with { Budget = Euro(400) } }) with
        {
            Budget = Euro(300),
            Events = [new() { Event = "actie" }],
            Resources = ["geld"],
        };
        var plan = Plan(journey);
        plan = plan with
        {
            Budget = Euro(450),
            Strategic = plan.Strategic with
            {
                Concepts =
                [
                    new()
                    {
                        Id = "concept",
                        Name = "Concept",
                        Budget = Euro(440),
                    },
                ],
                Resources =
                [
                    new()
                    {
                        Id = "geld",
                        Name = "Geld",
                        Budget = Euro(1),
                    },
                ],
            },
            Tactical = plan.Tactical with
            {
                Events = [Event("actie") with { Concept = "concept", Budget = Euro(430) }],
            },
        };

        Found("DAK6006", plan)
            .Should()
            .Equal(
                "/budget",
                // A resource that pays for this journey alone.
                "/strategic/resources/0/budget",
                "/strategic/concepts/0/budget",
                "/tactical/events/0/budget",
                "/operational/journeys/0/budget",
                "/operational/journeys/0/touchpoints/0/cost/budget"
            );
    }

    [Fact]
    public void A_cost_per_contact_in_a_draft_without_volumes_is_no_finding()
    {
        Found("DAK6004", Step("een", 1), Step("twee", 2)).Should().BeEmpty();
        Found("DAK6004", Step("een", 1, volume: 10), Step("twee", 2))
            .Should()
            .Equal("/operational/journeys/0/touchpoints/1/cost/perContact");
    }
}
