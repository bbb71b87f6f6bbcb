using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.MoneyPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>What counts of several touchpoints that are one contact, and where nothing is known.</summary>
public sealed class ContactCostTests
{
    [Fact]
    public void A_touchpoint_with_a_price_leads_one_without()
    {
        var cost = CostByStatedVolumes(Visit("een", null, 5), Visit("twee", 0.5m, 8));

        cost.Steps.Select(step => step.CountedAt.Id).Should().Equal("begin", "twee", "twee");
        cost.Total.Should().Be(new MoneyTotal(Euro(4), 0) { Unstated = 1 });
    }

    [Fact]
    public void The_unit_is_that_of_the_dearest_touchpoint_wherever_it_stands()
    {
        var cost = CostByStatedVolumes(
            Visit("een", 1, 9000, MeasurementUnit.Reach),
            Visit("twee", 10, 5, MeasurementUnit.Contacts)
        );

        (cost.Steps[2].PaidContacts, cost.Steps[2].Unit).Should().Be((5, MeasurementUnit.Contacts));
        cost.Total.Sum.Should().Be(Euro(50));
        Found(cost.Problems).Should().Equal("DAK6005 /operational/journeys/0/touchpoints/1/contact");
    }

    [Fact]
    public void Everything_that_is_left_out_of_a_contact_counts_for_its_stages_too()
    {
        var foreign = Visit("een", null, null) with
        {
            Stages = [SixBStage.Visit],
            Cost = new() { Fixed = new(20, "GBP"), PerContact = new(1, "GBP") },
        };
        var journey = FunnelPlans.Journey(foreign, foreign with { Id = "twee" });
        var plan = Plan(journey) with { Currency = "EUR" };

        var cost = JourneyCost.Of(new(plan), journey);

        cost.Total.Should().Be(new MoneyTotal(null, 4));
        cost.Stages.Should().Equal(new StageCost(SixBStage.Visit, new(null, 4)));
    }

    [Fact]
    public void Touchpoints_of_no_stage_count_together() =>
        CostByStatedVolumes(Step("een", @fixed: 30), Step("twee", @fixed: 12))
            .Stages.Should()
            .Equal(new StageCost(null, new(Euro(42), 0) { Unstated = 1 }));

    [Fact]
    public void What_is_too_large_by_its_rate_is_left_out_and_reported()
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("een") with
            {
                Cost = new() { Fixed = new(1_000_000_000_000_000_000m, "USD") },
            }
        );
        var plan = Plan(journey) with { Currency = "EUR", ExchangeRates = [new() { Currency = "USD", Rate = 1.01m }] };

        var cost = JourneyCost.Of(new(plan), journey);

        cost.Total.Should().Be(new MoneyTotal(null, 1));
        Found(cost.Problems).Should().Equal("DAK6003 /operational/journeys/0/touchpoints/0/cost/fixed");
    }

    [Fact]
    public void However_many_amounts_wait_for_a_currency_it_is_one_finding()
    {
        var cost = Cost(
            Step("een", @fixed: 20),
            FunnelPlans.Step("twee") with
            {
                Cost = new() { Fixed = new(5, "USD") },
            }
        );

        cost.Total.Should().Be(new MoneyTotal(null, 2));
        Found(cost.Problems).Should().Equal("DAK6001 ");
    }

    [Fact]
    public void Orders_at_several_touchpoints_are_those_of_the_funnel()
    {
        var order = FunnelPlans.Step("een", 1) with { Stages = [SixBStage.Order] };
        var journey = FunnelPlans.Journey(order, order with { Id = "twee" }) with
        {
            Entries = [FunnelPlans.Entry("een", 30)],
        };

        var cost = Cost(journey);

        (cost.Orders, cost.Completions).Should().Be((30, 30));
    }

    [Theory]
    [InlineData(0, null, VolumeBasis.None, false)]
    [InlineData(40, 40, VolumeBasis.Computed, true)]
    public void Nobody_is_known_to_come_where_a_lower_bound_is_nothing(
        int entering,
        int? volume,
        VolumeBasis basis,
        bool isLowerBound
    )
    {
        var cost = Cost(Uncertain(entering, null));

        (cost.Steps[2].Volume, cost.Steps[2].Basis, cost.Steps[2].IsLowerBound)
            .Should()
            .Be((volume, basis, isLowerBound));
        cost.Completions.Should().Be(volume);
    }

    [Fact]
    public void Where_all_are_lost_nobody_completes_the_journey()
    {
        var journey = FunnelPlans.Journey(FunnelPlans.Step("een", 0), FunnelPlans.Step("twee")) with
        {
            Entries = [FunnelPlans.Entry("een", 10)],
        };

        Cost(journey).Completions.Should().Be(0);
    }

    [Fact]
    public void A_stated_volume_has_its_own_unit_or_else_that_of_the_funnel()
    {
        Cost(Uncertain(40, new() { Expected = 41 })).Steps[2].Unit.Should().Be(MeasurementUnit.Visits);
        Cost(Uncertain(40, new() { Expected = 41, Unit = MeasurementUnit.Contacts }))
            .Steps[2]
            .Unit.Should()
            .Be(MeasurementUnit.Contacts);
    }

    /// <summary>Of the first ten it is not known where they go; of the others, all go on to the third touchpoint.</summary>
    private static Journey Uncertain(int entering, TouchpointVolume? third) =>
        FunnelPlans.Journey(
            FunnelPlans.Step("een", null, FunnelPlans.To("drie", null), FunnelPlans.To("twee", 0)),
            FunnelPlans.Step("twee", 1),
            Step("drie", 1) with
            {
                Volume = third ?? new() { PassRate = 1 },
            },
            FunnelPlans.Step("vier")
        ) with
        {
            Entries =
            [
                FunnelPlans.Entry("een", 10, MeasurementUnit.Visits),
                FunnelPlans.Entry("twee", entering, MeasurementUnit.Visits),
            ],
        };

    private static Touchpoint Visit(string id, decimal? perContact, int? volume, MeasurementUnit? unit = null) =>
        Step(id, perContact, volume: volume, unit: unit) with
        {
            Contact = "bezoek",
        };
}
