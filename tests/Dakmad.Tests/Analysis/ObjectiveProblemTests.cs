using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>What is said of objectives, and of which it is not said twice.</summary>
public sealed class ObjectiveProblemTests
{
    [Fact]
    public void Over_several_strategic_objectives_the_way_goes_up_too()
    {
        var objectives = Of(
            new()
            {
                Id = "plan",
                Name = "Plan",
                Strategic = new() { Objectives = [Named("omzet"), Named("behoud", "omzet")] },
                Tactical = new() { Objectives = [Named("orders", "behoud")] },
            }
        );

        objectives.All.Should().OnlyContain(objective => objective.ReachesStrategicLevel);
    }

    [Fact]
    public void One_step_with_an_objective_is_enough_to_hold_a_journey_against_it()
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("een"),
            FunnelPlans.Step("twee") with
            {
                Objective = "orders",
            }
        );

        Of(FunnelPlans.Plan(journey, Named("orders")))
            .All.Single()
            .Comparisons.Single()
            .Path.ToString()
            .Should()
            .Be("/operational/journeys/0/touchpoints/1/objective");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_one_journey_does_not_reach_is_said_of_several_only(bool isTwice)
    {
        var journey = FunnelPlans.SixB with { EndObjective = "orders" };
        var plan = FunnelPlans.Plan(journey, Named("orders") with { Unit = MeasurementUnit.Visits, Target = 100_000 });
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Journeys = isTwice ? [journey, journey with { Id = "ook" }] : [journey],
            },
        };

        var objectives = Of(plan);

        objectives.All.Single().IsMet.Should().BeFalse();
        objectives.Problems.Should().HaveCount(isTwice ? 1 : 0);
    }

    [Fact]
    public void An_event_without_objectives_is_named()
    {
        var plan = new MarketingPlan
        {
            Id = "plan",
            Name = "Plan",
            Tactical = new() { Events = [new() { Id = "beurs", Name = "Beurs" }] },
        };

        Of(plan)
            .Problems.Single()
            .Message(Language.English)
            .Should()
            .Be("Neither the event 'Beurs' nor its journeys name an objective.");
    }

    private static PlanObjectives Of(MarketingPlan plan) => PlanObjectives.Of(new PlanIndex(plan));

    private static Objective Named(string id, string? above = null) =>
        new()
        {
            Id = id,
            Name = id,
            ContributesTo = above is { } known ? known : default(Ref<Objective>?),
        };
}
