using FluentAssertions;
using Xunit;
using static Dakmad.SixBStage;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>What comes before the order, after the payment and after the order.</summary>
public sealed class SaleTests
{
    private const string Payment = "DAK3002";
    private const string AfterSales = "DAK3009";
    private const string PreSales = "DAK3016";
    private const string Transaction = "DAK3017";
    private const string Fulfilment = "DAK3011";

    private static Journey PayFirst => Journey(Inform("a", Visit), Sell("pay", Pay), Sell("order", Order));

    private static Journey CareFirst => Journey(After("care"), Sell("order"));

    [Fact]
    public void Payment_comes_after_the_order_or_with_it()
    {
        About(Payment, PayFirst).Should().Equal("pay");
        About(Payment, Journey(Sell("pay", Order, Pay), Sell("order", Order))).Should().BeEmpty();
        About(Payment, Journey(Sell("order", Order), Sell("pay", Pay))).Should().BeEmpty();
        About(Payment, Journey(Sell("pay", Pay))).Should().BeEmpty();
    }

    [Fact]
    public void An_order_is_a_transaction_that_states_no_stages_too() =>
        About(Payment, Journey(Sell("pay", Pay), Sell("order"))).Should().Equal("pay");

    [Fact]
    public void A_confirmation_of_an_order_is_no_order() =>
        About(Payment, Journey(Sell("pay", Pay), Fulfil("confirm", Order))).Should().BeEmpty();

    [Theory]
    [InlineData(Visit, true)]
    [InlineData(Order, true)]
    [InlineData(Pay, false)]
    public void A_journey_that_starts_after_the_order_may_start_with_the_payment(SixBStage start, bool isFound) =>
        Find(Payment, PayFirst with { StartsAt = start }).Should().HaveCount(isFound ? 1 : 0);

    [Theory]
    [InlineData(JourneyPhase.DecisionMoment, true)]
    [InlineData(JourneyPhase.Purchase, false)]
    public void The_start_may_be_a_phase(JourneyPhase start, bool isFound) =>
        Find(Payment, PayFirst with { StartsAt = start }).Should().HaveCount(isFound ? 1 : 0);

    [Fact]
    public void Of_a_journey_that_starts_at_a_touchpoint_nobody_knows_what_came_before() =>
        Find(Payment, PayFirst with { StartsAt = new(new Ref<Touchpoint>("a")) }).Should().BeEmpty();

    [Theory]
    [InlineData("subscription", 0)]
    [InlineData("paper", 0)]
    [InlineData("issue", 1)]
    public void Recurring_payment_may_come_before_the_next_order(string offering, int findings) =>
        Find(Payment, PayFirst with { Offerings = [offering] }).Should().HaveCount(findings);

    [Fact]
    public void Routes_decide_what_comes_first()
    {
        var pay = Sell("pay", Pay).With(End(1));

        About(Payment, Journey(Inform("a", Visit).With(To("order", 1)), pay, Sell("order", Order).With(To("pay", 1))))
            .Should()
            .BeEmpty();
        About(
                Payment,
                Journey(
                    Inform("a", Visit).With(To("pay", 1)),
                    Sell("order", Order).With(End(1)),
                    Sell("pay", Pay).With(To("order", 1))
                )
            )
            .Should()
            .Equal("pay");
    }

    [Fact]
    public void After_sales_comes_after_the_order()
    {
        Find(AfterSales, CareFirst)
            .Should()
            .Equal("'care' (activity 'after-sales') is after-sales in the plan, but comes before the order.");
        About(AfterSales, Journey(Sell("order"), After("care"))).Should().BeEmpty();
        About(AfterSales, Journey(After("care"))).Should().BeEmpty();
        About(AfterSales, Journey(Inform("a"), Sell("order"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Decide, 1)]
    [InlineData(Order, 0)]
    [InlineData(Pay, 0)]
    [InlineData(Bind, 0)]
    public void A_stage_before_the_order_tells_it_too(SixBStage stage, int findings) =>
        Find(AfterSales, Journey(After("care", stage))).Should().HaveCount(findings);

    [Fact]
    public void A_stage_before_the_order_is_passed_again_after_one() =>
        About(AfterSales, Journey(Sell("order", Order), After("care", Visit))).Should().BeEmpty();

    [Theory]
    [InlineData("customers", 0)]
    [InlineData("regulars", 0)]
    [InlineData("prospects", 1)]
    public void After_sales_of_customers_belongs_to_an_earlier_purchase(string group, int findings)
    {
        Find(AfterSales, CareFirst with { TargetGroups = [group] }).Should().HaveCount(findings);
        Find(
                AfterSales,
                Journey(After("care") with { TargetGroups = [group] }, Sell("order")) with
                {
                    TargetGroups = ["prospects"],
                }
            )
            .Should()
            .HaveCount(findings);
    }

    [Fact]
    public void After_sales_may_open_a_journey_that_starts_after_the_order() =>
        About(AfterSales, CareFirst with { StartsAt = Pay }).Should().BeEmpty();

    [Fact]
    public void Pre_sales_comes_before_the_payment()
    {
        var journey = Journey(Sell("order", Order, Pay), Inform("tips", Bind));

        Find(PreSales, journey)
            .Should()
            .Equal("'tips' (activity 'inform') is pre-sales in the plan, but comes only after the payment.");
        About(PreSales, Journey(Inform("tips", Visit), Sell("order", Order, Pay))).Should().BeEmpty();
        About(PreSales, Journey(Sell("order", Order), Inform("tips", Bind))).Should().BeEmpty();
        About(PreSales, Journey(Inform("pay", Pay), After("care"))).Should().BeEmpty();
        About(PreSales, journey with { ContinuesIn = ["next"] }).Should().BeEmpty();
    }

    [Fact]
    public void Pre_sales_may_lead_up_to_a_next_order_or_be_reached_without_paying()
    {
        var order = Sell("order", Order, Pay);

        About(PreSales, Journey(order, Inform("tips", Bind).With(To("order", 0.1m)))).Should().BeEmpty();
        About(PreSales, Journey(Inform("a").With(To("tips", 0.1m)), order, Inform("tips", Bind))).Should().BeEmpty();
        About(PreSales, Journey(order, Inform("tips", Bind)) with { Entries = [new() { Touchpoint = "tips" }] })
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_transaction_orders_or_pays()
    {
        Find(Transaction, Journey(Sell("a", Decide, Bind)))
            .Should()
            .Equal("'a' is a transaction, but serves decide, bind and neither order nor pay.");
        Find(Transaction, Journey(Sell("a"), Sell("b", Bind, Order), Sell("c", Pay), Inform("d", Bind)))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void An_order_is_fulfilled_on_some_way_from_it()
    {
        About(Fulfilment, Journey(Sell("order"), Fulfil("confirm"))).Should().BeEmpty();
        About(Fulfilment, Journey(Sell("order"), Inform("home") with { Activity = "distribute" })).Should().BeEmpty();
        About(Fulfilment, Journey(Sell("order"), Inform("home") with { Phase = JourneyPhase.Delivery }))
            .Should()
            .BeEmpty();
        About(Fulfilment, Journey(Fulfil("confirm"), Sell("order"), Inform("a"))).Should().Equal("order");
        About(Fulfilment, Journey(Sell("web").With(To("confirm", 1)), Sell("phone").With(End(1)), Fulfil("confirm")))
            .Should()
            .Equal("phone");
    }

    [Fact]
    public void Only_a_journey_beyond_the_purchase_has_to_fulfil()
    {
        var journey = Journey(Sell("order"));

        Find(Fulfilment, journey with { EndsAt = Bind }).Should().ContainSingle();
        Find(Fulfilment, journey with { EndsAt = Pay }).Should().BeEmpty();
        Find(Fulfilment, journey with { EndsAt = JourneyPhase.Delivery }).Should().ContainSingle();
        Find(Fulfilment, journey with { EndsAt = JourneyPhase.Purchase }).Should().BeEmpty();
        Find(Fulfilment, journey with { EndsAt = new(new Ref<Touchpoint>("order")) }).Should().BeEmpty();
        Find(Fulfilment, journey with { ContinuesIn = ["next"] }).Should().BeEmpty();
        Find(Fulfilment, Journey(Inform("a"))).Should().BeEmpty();
    }
}
