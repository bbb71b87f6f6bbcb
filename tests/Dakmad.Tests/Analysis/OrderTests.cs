using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Tests.Drawing;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Who orders: those who come to order and go through with it, counted once.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Who_drops_off_while_ordering_has_not_ordered() => Funnel(SixB).Orders.Should().Be(400);

    [Fact]
    public void Orders_that_the_next_touchpoint_counts_in_their_own_unit_are_counted_once()
    {
        var funnel = DrawnPlans.Sample.Analyse().FunnelOf("actie-bestellen");

        // 6,000 visitors come to order; the confirmation, an order too, counts the 5,100 orders of them.
        (funnel.Orders, funnel.OrdersIsLowerBound)
            .Should()
            .Be((5100, false));
        JourneyCost
            .Of(DrawnPlans.Sample, "actie-bestellen")
            .PerOrder!.Value.Amount.Should()
            .BeApproximately(6.169m, 0.001m);
    }

    [Fact]
    public void Who_comes_as_an_order_has_ordered_whatever_goes_wrong_after_it()
    {
        var order = Step("bestellen", 0.8m) with
        {
            Stages = [SixBStage.Order],
            Volume = new()
            {
                Expected = 100,
                Unit = MeasurementUnit.Orders,
                PassRate = 0.8m,
            },
        };

        Funnel(Journey(order, Step("leveren"))).Orders.Should().Be(100);
    }

    [Fact]
    public void Without_a_rate_where_the_journey_goes_on_it_is_not_known_how_many_order()
    {
        var order = Step("bestellen") with
        {
            Stages = [SixBStage.Order],
            Volume = new() { Expected = 100, Unit = MeasurementUnit.Visits },
        };

        var open = Funnel(Journey(order, Step("leveren")));
        var last = Funnel(Journey(order));

        (open.Orders, open.OrdersIsLowerBound).Should().Be((null, true));
        (last.Orders, last.OrdersIsLowerBound).Should().Be((100, false));
    }

    [Fact]
    public void A_journey_that_takes_no_order_has_none() =>
        Funnel(Journey(Expecting(Step("kijken"), 100))).Orders.Should().BeNull();

    /// <summary>The assessment and the analysis say one figure of one journey.</summary>
    [Theory]
    [InlineData("GBP")]
    [InlineData(null)]
    public void A_cost_that_cannot_be_counted_makes_what_a_purchase_costs_a_lower_bound(string? currency)
    {
        var sample = SamplePlans.Promotion;
        var plan = sample.Update<Touchpoint>(
            "/operational/journeys/actie-bestellen/touchpoints/e-mail-bestellen",
            touchpoint => touchpoint with { Cost = currency is null ? null : new() { PerContact = new(1, currency) } }
        );

        plan.Assess().Numbers[0].CostIsLowerBound.Should().BeTrue();
        plan.Assess()
            .Verdicts.Journeys[0][ValueDiscipline.CostLeadership]
            .Sentence.English.Should()
            .Contain("costs at least €");
        sample.Assess().Numbers[0].CostIsLowerBound.Should().BeFalse();
    }

    [Fact]
    public void What_a_purchase_costs_in_an_assessment_is_the_cost_per_order_of_the_analysis()
    {
        var compared = 0;
        foreach (var (name, plan) in DrawnPlans.All)
        {
            foreach (var numbers in plan.Assess().Numbers.Where(one => one.Purchase == PurchaseKind.Order))
            {
                var cost = JourneyCost.Of(plan, numbers.Journey.Id);
                if (
                    numbers is { Purchases: { } purchases, CostPerPurchase: { } each }
                    && cost is { PerOrder: { } order, OrdersIsLowerBound: false }
                )
                {
                    (cost.PerOrderBound != FigureBound.Exact)
                        .Should()
                        .Be(numbers.CostIsLowerBound, "{0} {1}", name, numbers.Journey.Id);
                    cost.Orders.Should().BeApproximately(purchases, 1e-6, "{0} {1}", name, numbers.Journey.Id);
                    order.Amount.Should().BeApproximately(each.Amount, 0.001m, "{0} {1}", name, numbers.Journey.Id);
                    compared++;
                }
            }
        }

        compared.Should().BeGreaterThanOrEqualTo(4);
    }
}
