using System;
using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.MoneyPlans;

namespace Dakmad.Tests.Analysis;

public sealed class JourneyCostTests
{
    [Fact]
    public void A_journey_costs_what_its_steps_cost_by_the_volumes_of_its_funnel()
    {
        var cost = Cost(SixB);

        cost.Steps.Select(step => step.Total.Sum)
            .Should()
            .Equal(Euro(1000), Euro(2000), Euro(300), Euro(1000), Euro(100));
        cost.Steps.Select(step => step.Volume).Should().Equal(10_000, 4000, 1000, 500, 400);
        cost.Steps.Should().OnlyContain(step => step.Basis == VolumeBasis.Computed && !step.IsLowerBound);
        cost.Steps.Should()
            .OnlyContain(step => step.Unit == MeasurementUnit.Visits && step.PaidContacts == step.Volume);
        cost.Steps.Should().OnlyContain(step => ReferenceEquals(step.CountedAt, step.Touchpoint));
        cost.Total.Should().Be(new MoneyTotal(Euro(4400), 0));
        cost.Total.IsComplete.Should().BeTrue();
        cost.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_journey_costs_an_amount_for_every_order_and_for_everyone_who_ends_it()
    {
        var cost = Cost(SixB);

        // Of the 500 who come to order one in five drops off there.
        (cost.Orders, cost.PerOrder)
            .Should()
            .Be((400, Euro(11)));
        (cost.Completions, cost.PerCompletion).Should().Be((400, Euro(11)));
    }

    [Fact]
    public void Variable_and_fixed_cost_are_told_apart()
    {
        var step = Cost(Step("een", 0.5m, 30, 100)).Steps[0];

        (step.Variable, step.Fixed, step.Total.Sum).Should().Be((Euro(50), Euro(30), Euro(80)));
    }

    [Fact]
    public void A_touchpoint_without_a_cost_costs_nothing_that_is_known()
    {
        var cost = Cost(Step("een", volume: 100));

        cost.Total.Should().Be(new MoneyTotal(null, 0) { Unstated = 1 });
        cost.Total.IsComplete.Should().BeTrue("nothing is said of cost at all");
        (cost.Steps[0].Variable, cost.Steps[0].Fixed, cost.Steps[0].PaidContacts).Should().Be((null, null, 100));
        (cost.PerOrder, cost.PerCompletion).Should().Be((null, null));
        cost.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Beside_costs_that_are_stated_one_that_is_not_makes_the_sum_a_lower_bound()
    {
        var silent = Cost(Step("een", 2, volume: 100), Step("twee", volume: 100));
        var free = Cost(Step("een", 2, volume: 100), Step("twee", 0, volume: 100));

        (silent.Total.Sum, silent.Total.Unstated, silent.Total.IsComplete).Should().Be((Euro(200), 1, false));
        (free.Total.Sum, free.Total.Unstated, free.Total.IsComplete).Should().Be((Euro(200), 0, true));
    }

    [Fact]
    public void What_is_earned_is_not_paid_for_and_lacks_no_cost()
    {
        var journey = FunnelPlans.Journey(
            Step("een", 2, volume: 100),
            Step("mond-tot-mond", volume: 100) with
            {
                Channel = "vrienden",
            }
        );
        var plan = Plan(journey);
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Channels =
                [
                    .. plan.Operational.Channels,
                    new()
                    {
                        Id = "vrienden",
                        Name = "vrienden",
                        Media = MediaOwnership.Earned,
                    },
                ],
            },
        };

        JourneyCost.Of(new(plan), journey).Total.Should().Be(new MoneyTotal(Euro(200), 0));
    }

    [Fact]
    public void Where_there_is_no_funnel_a_stated_volume_counts_and_says_so()
    {
        var step = CostByStatedVolumes(Step("een", 2, volume: 50, unit: MeasurementUnit.Reach)).Steps[1];

        (step.Volume, step.Unit, step.Basis).Should().Be((50, MeasurementUnit.Reach, VolumeBasis.Stated));
        step.Total.Sum.Should().Be(Euro(100));
    }

    [Fact]
    public void A_computed_volume_wins_of_a_stated_one()
    {
        var step = Cost(
            Step("een", volume: 100) with
            {
                Volume = Passing(100, 0.5m),
            },
            Step("twee", 1, volume: 80)
        ).Steps[1];

        (step.Volume, step.Basis, step.Total.Sum).Should().Be((50, VolumeBasis.Computed, Euro(50)));
    }

    [Theory]
    [InlineData(null, 40, VolumeBasis.Computed)]
    [InlineData(39, 40, VolumeBasis.Computed)]
    [InlineData(40, 40, VolumeBasis.Computed)]
    [InlineData(41, 41, VolumeBasis.Stated)]
    public void A_stated_volume_wins_only_of_a_lower_bound_that_is_lower(int? stated, double volume, VolumeBasis basis)
    {
        // Of the first ten it is not known where they go; of the next 40 all go on.
        var first = FunnelPlans.Step("een", null, FunnelPlans.To("drie", null), FunnelPlans.To("twee", 0));
        var last = Step("drie", 1, volume: stated);
        var journey = FunnelPlans.Journey(first, FunnelPlans.Step("twee", 1), last, FunnelPlans.Step("vier")) with
        {
            Entries = [FunnelPlans.Entry("een", 10), FunnelPlans.Entry("twee", 40)],
        };

        var step = Cost(journey).Steps[2];

        (step.Volume, step.Basis, step.IsLowerBound).Should().Be((volume, basis, basis == VolumeBasis.Computed));
    }

    [Fact]
    public void A_cost_per_contact_without_a_volume_is_left_out_and_reported()
    {
        var cost = CostByStatedVolumes(Step("een", 2, 10));

        cost.Total.Should().Be(new MoneyTotal(Euro(10), 1) { HasOpenVolume = true, Unstated = 1 });
        cost.Total.IsComplete.Should().BeFalse();
        (cost.Steps[1].Basis, cost.Steps[1].PaidContacts, cost.Steps[1].Variable)
            .Should()
            .Be((VolumeBasis.None, null, null));
        Found(cost.Problems).Should().Equal("DAK6004 /operational/journeys/0/touchpoints/1/cost/perContact");
    }

    [Fact]
    public void One_contact_costs_once_the_highest_price_for_the_largest_volume()
    {
        var cost = CostByStatedVolumes(
            Step("informeren", 10, 50, 100) with
            {
                Contact = "bezoek",
                Stages = [SixBStage.Engage],
            },
            Step("los", 1, volume: 7),
            Step("tekenen", 25, 20, 40) with
            {
                Contact = "bezoek",
                Stages = [SixBStage.Order],
            }
        );

        cost.Steps.Select(step => step.CountedAt.Id).Should().Equal("begin", "tekenen", "los", "tekenen");
        cost.Steps.Select(step => step.PaidContacts).Should().Equal(null, 0, 7, 100);
        (cost.Steps[3].Variable, cost.Steps[3].Fixed).Should().Be((Euro(2500), Euro(50)));
        cost.Steps[1].Total.Should().Be(default(MoneyTotal));
        cost.Total.Should().Be(new MoneyTotal(Euro(2557), 0) { Unstated = 1 });
        cost.Stages.Should()
            .Equal(
                new StageCost(SixBStage.Engage, new(Euro(1275), 0)),
                new StageCost(SixBStage.Order, new(Euro(1275), 0)),
                new StageCost(null, new(Euro(7), 0) { Unstated = 1 })
            );
    }

    [Fact]
    public void Of_equal_prices_one_contact_costs_at_the_first()
    {
        var cost = CostByStatedVolumes(
            Step("een", 10, volume: 5) with
            {
                Contact = "bezoek",
            },
            Step("twee", 10, volume: 8) with
            {
                Contact = "bezoek",
            }
        );

        cost.Steps.Select(step => step.Total.Sum).Should().Equal(null, Euro(80), null);
    }

    [Fact]
    public void A_contact_whose_dearest_touchpoint_has_no_volume_takes_that_of_another()
    {
        var cost = CostByStatedVolumes(
            Step("een", 10) with
            {
                Contact = "bezoek",
            },
            Step("twee", 1, volume: 8, unit: MeasurementUnit.Contacts) with
            {
                Contact = "bezoek",
            }
        );

        (cost.Steps[1].PaidContacts, cost.Steps[1].Unit, cost.Steps[1].Basis)
            .Should()
            .Be((8, MeasurementUnit.Contacts, VolumeBasis.None));
        cost.Total.Should().Be(new MoneyTotal(Euro(80), 0) { Unstated = 1 });
    }

    [Fact]
    public void One_contact_is_not_counted_in_two_units()
    {
        var cost = CostByStatedVolumes(
            Step("een", 10, volume: 5, unit: MeasurementUnit.Contacts) with
            {
                Contact = "bezoek",
            },
            Step("twee", 1, volume: 9000, unit: MeasurementUnit.Reach) with
            {
                Contact = "bezoek",
            }
        );

        cost.Total.Sum.Should().Be(Euro(50));
        Found(cost.Problems).Should().Equal("DAK6005 /operational/journeys/0/touchpoints/2/contact");
    }

    [Fact]
    public void Stages_share_the_cost_of_a_touchpoint_and_lose_nothing()
    {
        var cost = Cost(Step("een", @fixed: 100) with { Stages = [SixBStage.Visit, SixBStage.Order, SixBStage.Pay] });

        cost.Stages.Select(stage => stage.Stage).Should().Equal(SixBStage.Visit, SixBStage.Order, SixBStage.Pay);
        cost.Stages[0].Total.Sum!.Value.Amount.Should().BeApproximately(33.3333333333m, 0.0000000001m);
        cost.Stages.Sum(stage => stage.Total.Sum!.Value.Amount).Should().Be(100);
    }

    [Theory]
    [InlineData("EUR", "USD", 0.5, 10, 0, "")]
    [InlineData("EUR", "GBP", 0.5, null, 1, "DAK6002 /operational/journeys/0/touchpoints/0/cost/fixed")]
    [InlineData("USD", "USD", 7, 20, 0, "")]
    [InlineData(null, "USD", 7, 20, 0, "")]
    public void Another_currency_counts_by_its_rate_and_not_at_all_without_one(
        string? own,
        string currency,
        double rate,
        int? total,
        int leftOut,
        string problems
    )
    {
        var journey = FunnelPlans.Journey(FunnelPlans.Step("een") with { Cost = new() { Fixed = new(20, currency) } });
        var plan = Plan(journey) with
        {
            Currency = own,
            ExchangeRates = [new() { Currency = "USD", Rate = (decimal)rate }],
        };

        var cost = JourneyCost.Of(new(plan), journey);

        cost.Total.Should().Be(new MoneyTotal(total is { } sum ? new Money(sum, own ?? currency) : null, leftOut));
        string.Join(' ', Found(cost.Problems)).Should().Be(problems);
    }

    [Fact]
    public void Without_a_currency_of_the_plan_two_are_not_added_up()
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("een") with
            {
                Cost = new() { Fixed = Euro(20), Budget = new(1, "USD") },
            }
        );

        var cost = Cost(journey);

        cost.Total.Should().Be(new MoneyTotal(null, 1));
        Found(cost.Problems).Should().Equal("DAK6001 ");
    }

    [Theory]
    [InlineData(1_000_000_000, 1_000_000_000, 0)]
    [InlineData(1_000_000_001, 1_000_000_000, 1)]
    public void What_is_too_large_is_left_out_and_reported(int price, int volume, int leftOut)
    {
        var cost = Cost(Step("een", price, volume: volume));

        cost.Total.LeftOut.Should().Be(leftOut);
        Found(cost.Problems)
            .Should()
            .Equal(Enumerable.Repeat("DAK6003 /operational/journeys/0/touchpoints/0/cost/perContact", leftOut));
    }

    [Fact]
    public void Orders_without_a_funnel_are_those_of_the_one_touchpoint_that_serves_the_order()
    {
        var order = Step("een", 2, volume: 50) with { Stages = [SixBStage.Order] };

        var one = CostByStatedVolumes(order);
        var two = CostByStatedVolumes(order, order with { Id = "twee" });

        (one.Orders, one.PerOrder, one.Completions).Should().Be((50, Euro(2), null));
        (two.Orders, two.PerOrder).Should().Be((null, null));
    }

    [Fact]
    public void A_funnel_of_another_journey_is_refused()
    {
        var plan = Plan(SixB, FunnelPlans.Journey() with { Id = "andere" });
        var funnel = JourneyFunnel.Of(new(plan), plan.Operational.Journeys[1]);

        var act = () => JourneyCost.Of(new(plan), SixB, funnel);

        act.Should().Throw<ArgumentException>().WithParameterName("funnel");
    }

    private static TouchpointVolume Passing(decimal expected, decimal passRate) =>
        new() { Expected = expected, PassRate = passRate };
}
