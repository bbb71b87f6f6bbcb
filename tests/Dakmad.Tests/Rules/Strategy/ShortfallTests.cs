using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>A journey next to another for the same customers: what is said of which, and when nothing is.</summary>
public sealed class ShortfallTests
{
    private static readonly Journey Site = Journey("site", At("site").Costing(0.1m), At("site").Costing(0.2m));

    private static readonly Journey Shop = Journey("shop", At("shop").Costing(6), At("shop").Costing(2));

    private static readonly Journey Tailored = Journey(
        "tailored",
        At("shop").Adapting(Customisation.Individual),
        At("shop").Adapting(Customisation.Individual)
    );

    [Fact]
    public void The_dearer_journey_is_told_its_cost_and_its_channels_next_to_the_cheaper_one() =>
        Found
            .By("DAK4001", Of(Cost, Site, Shop))
            .Should()
            .Equal(
                "/operational/journeys/1: shop; site; cost per contact EUR 4 against EUR 0.15; "
                    + "online share 0% against 100%; face-to-face share 100% against 0% "
                    + "(touchpoints counted, without volumes) + /operational/journeys/0"
            );

    [Fact]
    public void Where_contacts_are_known_they_weigh_and_the_cost_of_an_order_stands_for_all_cost()
    {
        var plan = Of(Cost, Walked(Site, 1000), Walked(Shop, 100));

        Found
            .By("DAK4001", plan)
            .Should()
            .Equal(
                "/operational/journeys/1: shop; site; cost per order EUR 14 against EUR 0.40; "
                    + "online share 0% against 100%; face-to-face share 100% against 0% + /operational/journeys/0"
            );
    }

    [Fact]
    public void The_only_ambition_to_lead_is_a_choice_too()
    {
        var choice = new StrategicChoice { Ambitions = [Ambition(Cost, DisciplineStanding.Lead)] };

        Found.By("DAK4001", Of(choice, Site, Shop)).Should().ContainSingle();
    }

    [Fact]
    public void A_plan_that_chooses_otherwise_or_nothing_is_told_nothing()
    {
        foreach (var rule in new[] { "DAK4001", "DAK4002", "DAK4003" })
        {
            Found.By(rule, Of((StrategicChoice?)null, Site, Shop, Tailored)).Should().BeEmpty();
        }

        Found.By("DAK4001", Of(Intimacy, Site, Shop)).Should().BeEmpty();
        Found.By("DAK4002", Of(Cost, Site, Tailored)).Should().BeEmpty();
        Found.By("DAK4003", Of(Cost, Site, Shop)).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_for_other_customers_is_no_choice_whatever_it_brings()
    {
        var other = Site with { TargetGroups = ["firms"] };

        Found.By("DAK4001", Of(Cost, other, Shop)).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_that_keeps_up_is_told_nothing()
    {
        // Half its touchpoints are online, and they cost as little.
        var mixed = Journey("mixed", At("site").Costing(0.1m), At("shop").Costing(0.2m));

        Found.By("DAK4001", Of(Cost, Site, mixed)).Should().BeEmpty();
    }

    [Fact]
    public void Of_several_alternatives_the_best_is_named_and_of_equals_the_first_by_name()
    {
        var app = Site with { Id = "app", Name = "app" };
        var middle = Journey("middle", At("site").Costing(1), At("phone").Costing(1));

        Found
            .By("DAK4001", Of(Cost, Site, middle, app, Shop))[^1]
            .Should()
            .StartWith("/operational/journeys/3: shop; app;");
        Found
            .By("DAK4001", Of(Cost, Shop, app, middle, Site))[0]
            .Should()
            .StartWith("/operational/journeys/0: shop; app;");
    }

    [Fact]
    public void Less_customisation_is_told_with_the_contact_that_goes_with_it() =>
        Found
            .By("DAK4002", Of(Intimacy, Site, Tailored))
            .Should()
            .Equal(
                "/operational/journeys/0: site; tailored; customised share 0% against 100%; "
                    + "individually customised share 0% against 100%; tailored personal contact share 0% against 100% "
                    + "(touchpoints counted, without volumes) + /operational/journeys/1"
            );

    [Theory]
    [InlineData(1, 3, 1)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 3, 0)]
    public void From_half_of_the_touchpoints_customisation_is_not_called_little(int adapting, int all, int findings)
    {
        var steps = Enumerable
            .Range(0, all)
            .Select(i => i < adapting ? At("site").Adapting(Customisation.Individual) : At("site"));

        Found.By("DAK4002", Of(Intimacy, Journey("some", [.. steps]), Tailored)).Should().HaveCount(findings);
    }

    [Fact]
    public void What_is_enough_can_be_set()
    {
        var half = Journey("half", At("site").Adapting(Customisation.Individual), At("site"));
        var plan = Of(Intimacy, half, Tailored);

        Found.By("DAK4002", plan).Should().BeEmpty();
        Found.By(Found.Alone("DAK4002").WithParameter("DAK4002", "enough", 0.51m), plan).Should().ContainSingle();
    }

    [Fact]
    public void Less_service_is_told_with_who_can_reach_it()
    {
        var served = Journey(
            "served",
            At("phone").Serving(ServiceLevel.High),
            At("site").Handled(Handling.SelfService)
        );
        var bare = Journey("bare", At("site").Handled(Handling.SelfService).Serving(ServiceLevel.Basic));

        Found
            .By("DAK4003", Of(Product, bare, served))
            .Should()
            .Equal(
                "/operational/journeys/0: bare; served; high service share 0% against 50%; "
                    + "reach of staffed service 0% against 100%; share of staffed service for everyone 0% against 50% "
                    + "(touchpoints counted, without volumes) + /operational/journeys/1"
            );
    }

    [Fact]
    public void Among_more_than_five_hundred_journeys_nobody_chooses()
    {
        var many = Enumerable.Range(0, 499).Select(i => Site with { Id = $"site-{i}", Name = $"site {i}" });

        Found.By("DAK4001", Of(Cost, [Shop, .. many])).Should().ContainSingle();
        Found.By("DAK4001", Of(Cost, [Shop, Site, .. many])).Should().BeEmpty();
    }

    /// <summary>Half of those who enter come to the second touchpoint and order there.</summary>
    private static Journey Walked(Journey journey, decimal entering)
    {
        var first = journey.Touchpoints[0] with { Volume = new() { PassRate = 0.5m } };
        var last = journey.Touchpoints[1] with
        {
            Activity = "transact",
            Stages = [SixBStage.Order],
            Volume = new() { PassRate = 1 },
        };
        return journey with
        {
            Touchpoints = [first, last],
            Entries =
            [
                new()
                {
                    Touchpoint = first,
                    Volume = entering,
                    Unit = MeasurementUnit.Visits,
                },
            ],
        };
    }
}
