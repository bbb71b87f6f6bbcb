using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Time;
using FluentAssertions;
using NodaTime.Text;
using Xunit;
using static Dakmad.Tests.Analysis.TimePlans;

namespace Dakmad.Tests.Analysis;

public sealed class ContactGapTests
{
    private static readonly Touchpoint Order = FunnelPlans.Step("bestellen") with { Stages = [SixBStage.Order] };
    private static readonly Touchpoint Pay = FunnelPlans.Step("betalen") with { Stages = [SixBStage.Pay] };
    private static readonly Touchpoint Mail = FunnelPlans.Step("mail");
    private static readonly Touchpoint Deliver = FunnelPlans.Step("leveren") with { Phase = JourneyPhase.Delivery };

    [Theory]
    [InlineData("P5D", null, "P5D", 5)]
    [InlineData("PT36H", null, "PT36H", 1)]
    [InlineData("P1Y2M1W", null, "P1Y2M1W", 432)]
    [InlineData("P5D", "bestellen", "P5D", 5)]
    [InlineData("P5D", "andere", null, null)]
    [InlineData(null, "bestellen", null, null)]
    public void The_wait_is_that_of_the_second_touchpoint(string? after, string? since, string? wait, int? days) =>
        Waits(Order, After(Deliver, after, since)).Should().Equal(("bestellen", "leveren", wait, days));

    [Fact]
    public void A_route_that_says_how_long_wins()
    {
        var route = FunnelPlans.To("leveren", 1) with { After = Duration("P3D") };

        Waits(Order with { Routes = [route] }, Mail, After(Deliver, "P5D"))
            .Should()
            .Equal(("bestellen", "leveren", "P3D", 3));
    }

    [Fact]
    public void A_contact_in_between_divides_the_wait() =>
        Waits(Order, After(Mail, "PT5M"), After(Deliver, "P2D"))
            .Should()
            .Equal(("bestellen", "mail", "PT5M", 0), ("mail", "leveren", "P2D", 2));

    [Theory]
    [InlineData("PT5M", null, "P5D", "P4DT23H55M", 4)]
    [InlineData("P1D", "bestellen", "P1W", "P6D", 6)]
    [InlineData("P6D", "bestellen", "P5D", "P0D", 0)]
    [InlineData("P1M", "bestellen", "P2M", null, null)]
    [InlineData("P1D", "bestellen", "P1M", null, null)]
    [InlineData("P1D", "leveren", "P5D", null, null)]
    [InlineData(null, null, "P5D", null, null)]
    [InlineData("P1D", "bestellen", "P1Y", null, null)]
    [InlineData("P0D", "bestellen", "P2147483647W", null, null)]
    public void Two_that_count_from_the_same_touchpoint_are_compared(
        string? first,
        string? since,
        string second,
        string? wait,
        int? days
    ) =>
        Waits(Order, After(Mail, first, since), After(Deliver, second, "bestellen"))[1]
            .Should()
            .Be(("mail", "leveren", wait, days));

    [Theory]
    [InlineData("2027-03-01/2027-03-28", "2027-04-01/2027-04-02", "P4D")]
    [InlineData("2027-03-01/2027-03-28", "2027-03-28/2027-04-02", "P0D")]
    [InlineData("2027-03-01/2027-03-28", "2027-03-27/2027-04-02", null)]
    [InlineData("2027-03-01/..", "2027-04-01/2027-04-02", null)]
    public void Stated_periods_tell_the_days_between(string first, string second, string? wait) =>
        Waits(
            Order with
            {
                Timing = new() { Period = Days(first) },
            },
            Deliver with
            {
                Timing = new() { Period = Days(second) },
            }
        )[0]
            .Wait.Should()
            .Be(wait);

    [Fact]
    public void The_purchase_ends_with_the_last_touchpoint_that_serves_it() =>
        Waits(
                After(Order, "P9D"),
                After(Pay, "P8D"),
                After(Mail, "P1D"),
                After(Deliver, "P2D"),
                After(Mail with { Id = "na" }, "P7D")
            )
            .Should()
            .Equal(("betalen", "mail", "P1D", 1), ("mail", "leveren", "P2D", 2));

    [Theory]
    [InlineData("bestellen")]
    [InlineData("leveren")]
    [InlineData("mail")]
    [InlineData("leveren", "bestellen")]
    public void Without_a_way_from_purchase_to_delivery_there_is_no_gap(params string[] ids) =>
        Waits([.. ids.Select(id => new[] { Order, Deliver, Mail }.Single(touchpoint => touchpoint.Id == id))])
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_contact_on_a_long_way_divides_the_wait() =>
        Waits(Order, Mail, Mail with { Id = "app" }, Mail with { Id = "bellen" }, Deliver)
            .Select(gap => $"{gap.From} {gap.To}")
            .Should()
            .Equal("bestellen mail", "mail app", "app bellen", "bellen leveren");

    [Fact]
    public void The_wait_ends_with_the_first_delivery_and_starts_with_the_last_purchase() =>
        Waits(
                Mail with
                {
                    Id = "vooraf",
                },
                Order,
                After(Deliver, "P2D"),
                After(Mail, "P7D"),
                After(Deliver with { Id = "rest" }, "P3D")
            )
            .Should()
            .Equal(("bestellen", "leveren", "P2D", 2));

    [Fact]
    public void The_first_touchpoint_counts_from_nothing_before_it() =>
        Waits(After(Order, "P1D"), After(Deliver, "P5D", "mail"), Mail)
            .Should()
            .Equal(("bestellen", "leveren", null, null));

    [Fact]
    public void A_wait_that_is_stated_goes_before_the_days_between_periods()
    {
        var order = Order with { Timing = new() { Period = Days("2027-03-01/2027-03-28") } };
        var deliver = Deliver with
        {
            Timing = new() { Period = Days("2027-04-01/2027-04-02"), After = Duration("P2D") },
        };

        Waits(order, deliver)[0].Wait.Should().Be("P2D");
    }

    [Fact]
    public void What_is_bought_and_taken_along_leaves_no_gap() =>
        Waits(Order with { Phase = JourneyPhase.Delivery }, After(Deliver with { Id = "nog" }, "P5D"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Ways_that_leave_the_journey_or_avoid_the_delivery_do_not_count()
    {
        var order = Order with { Routes = [FunnelPlans.To("leveren", 0.5m), FunnelPlans.To("klacht", 0.5m)] };
        var complaint = FunnelPlans.Step("klacht", null, FunnelPlans.To(null, 1));

        Waits(order, complaint, After(Deliver, "P5D")).Should().Equal(("bestellen", "leveren", "P5D", 5));
    }

    [Theory]
    [InlineData(ActivityKind.Transact, ActivityKind.Distribute, 1)]
    [InlineData(ActivityKind.Transact, ActivityKind.Fulfil, 0)]
    [InlineData(ActivityKind.Communicate, ActivityKind.Distribute, 0)]
    public void Activities_tell_purchase_and_delivery(ActivityKind first, ActivityKind second, int gaps)
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("een") with
            {
                Activity = "eerst",
            },
            FunnelPlans.Step("twee") with
            {
                Activity = "dan",
            }
        );
        var plan = MoneyPlans.Plan(journey);
        plan = plan with
        {
            Operational = plan.Operational with { Activities = [Activity("eerst", first), Activity("dan", second)] },
        };

        Calendar(plan).DeliveryGaps.Should().HaveCount(gaps);
    }

    [Fact]
    public void The_purchase_phase_tells_too() =>
        Waits(Mail with { Phase = JourneyPhase.Purchase }, Deliver).Should().Equal(("mail", "leveren", null, null));

    [Theory]
    [InlineData(null, 2)]
    [InlineData(0.4, 2)]
    [InlineData(1.0, 1)]
    [InlineData(0.0, 1)]
    public void A_route_and_what_it_leaves_over_are_both_ways(double? share, int ways)
    {
        var journey = FunnelPlans.Journey(
            FunnelPlans.Step("een", null, FunnelPlans.To("drie", (decimal?)share)),
            FunnelPlans.Step("twee", null, FunnelPlans.To(null, 1)),
            FunnelPlans.Step("drie")
        );

        JourneyLink.Of(journey).Should().HaveCount(ways);
    }

    private static Activity Activity(string id, ActivityKind kind) =>
        kind switch
        {
            ActivityKind.Transact => Dakmad.Activity.Transact(id, id),
            ActivityKind.Distribute => Dakmad.Activity.Distribute(id, id),
            ActivityKind.Fulfil => Dakmad.Activity.Fulfil(id, id),
            _ => Dakmad.Activity.Communicate(id, id),
        };

    private static Touchpoint After(Touchpoint touchpoint, string? after, string? since = null) =>
        touchpoint with
        {
            Timing = new() { After = Duration(after), Since = since is null ? null : new(since) },
        };

    private static (string From, string To, string? Wait, long? Days)[] Waits(params Touchpoint[] touchpoints) =>
        [
            .. Calendar(MoneyPlans.Plan(FunnelPlans.Journey(touchpoints)))
                .DeliveryGaps.Select(gap =>
                    (
                        gap.From.Id,
                        gap.To.Id,
                        gap.Wait is { } wait ? PeriodPattern.Roundtrip.Format(wait) : null,
                        gap.Days
                    )
                ),
        ];
}
