using FluentAssertions;
using Xunit;
using static Dakmad.SixBStage;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Where ways lead nowhere, and what nobody comes to.</summary>
public sealed class RouteTests
{
    private const string Detour = "DAK3005";
    private const string NoPurchase = "DAK3006";
    private const string Lost = "DAK3018";
    private const string OutOfReach = "DAK3019";
    private const string Single = "DAK3020";

    private static Touchpoint Choice => Inform("start").With(To("order", 0.5m), To("side", 0.5m));

    private static Touchpoint Order => Sell("order").With(End(1));

    [Fact]
    public void A_detour_to_an_earned_medium_returns()
    {
        Find(Detour, Journey(Choice, Order, Earned("side")))
            .Should()
            .Equal("From 'side', on the earned medium 'reviews', there is no way back to a channel of the provider.");
        About(Detour, Journey(Choice, Order, Earned("side").With(To("start", 0.1m)))).Should().BeEmpty();
        About(Detour, Journey(Choice, Order, Earned("side"), Inform("back"))).Should().BeEmpty();
        About(Detour, Journey(Choice, Order, Earned("side"), Earned("further"))).Should().Equal("side", "further");
        About(Detour, Journey(Choice, Order, Inform("side"))).Should().BeEmpty();
    }

    [Fact]
    public void The_medium_may_be_stated_by_what_the_channel_specialises()
    {
        var owned = new Channel
        {
            Id = "own-reviews",
            Name = "own-reviews",
            Specialises = "social",
            Media = MediaOwnership.Owned,
        };
        var plan = Plan(Journey(Choice, Order, Earned("side") with { Channel = "own-reviews" }));
        plan = plan with { Tactical = new() { Channels = [owned] } };

        Find(Detour, plan).Should().BeEmpty();
        Find(Detour, plan with { Tactical = new() { Channels = [owned with { Media = null }] } })
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void A_journey_may_end_on_an_earned_medium_where_it_says_so_or_after_the_order()
    {
        var side = Earned("side");

        Find(Detour, Journey(Choice, Order, side.With(End()))).Should().BeEmpty();
        Find(Detour, Journey(Choice, Order, side with { Stages = [Bind] })).Should().BeEmpty();
        Find(Detour, Journey(Choice, Order, side with { Stages = [Decide] })).Should().ContainSingle();
        Find(Detour, Journey(Choice, Order, side with { Phase = JourneyPhase.Delivery })).Should().BeEmpty();
        Find(Detour, Journey(Choice, Order, side with { Phase = JourneyPhase.Purchase })).Should().ContainSingle();
        Find(Detour, Journey(Choice, Order, side with { LifecycleStage = LifecycleStage.Retention }))
            .Should()
            .BeEmpty();
        Find(Detour, Journey(Choice, Order, side with { LifecycleStage = LifecycleStage.Decision }))
            .Should()
            .ContainSingle();
        Find(Detour, Journey(Choice, Order, side with { Activity = "after-sales" })).Should().BeEmpty();
        Find(Detour, Journey(Sell("order"), side)).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_may_end_on_an_earned_medium_or_go_on_elsewhere()
    {
        var journey = Journey(Choice, Order, Earned("side"));

        Find(Detour, journey with { EndsAt = new(new Ref<Touchpoint>("side")) }).Should().BeEmpty();
        Find(Detour, journey with { EndsAt = new(new Ref<Touchpoint>("order")) }).Should().ContainSingle();
        Find(Detour, journey with { ContinuesIn = ["next"] }).Should().BeEmpty();
        Find(Detour, journey with { StartsAt = Bind }).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_leads_to_a_purchase_or_says_where_it_ends()
    {
        var journey = Journey(Inform("a"), Inform("b"));

        Find(NoPurchase, journey)
            .Should()
            .Equal(
                "The journey 'journey' does not say where it ends, and customers can buy at none of its 2 touchpoints."
            );
        Find(NoPurchase, journey with { EndsAt = Visit }).Should().BeEmpty();
        Find(NoPurchase, journey with { ContinuesIn = ["next"] }).Should().BeEmpty();
        Find(NoPurchase, journey with { StartsAt = Pay }).Should().BeEmpty();
        Find(NoPurchase, journey with { StartsAt = Engage }).Should().ContainSingle();
        Find(NoPurchase, Journey(Inform("a"), Sell("b"))).Should().BeEmpty();
        Find(NoPurchase, Journey(Inform("a"), Inform("b", Visit))).Should().BeEmpty();
        Find(NoPurchase, Journey(Inform("a"))).Should().BeEmpty();
    }

    [Fact]
    public void Before_the_order_every_way_leads_to_it_or_to_an_end()
    {
        Find(Lost, Journey(Choice, Order, Inform("side")))
            .Should()
            .Equal("Whoever comes to 'side' without having ordered can no longer order in the journey 'journey'.");
        About(Lost, Journey(Choice, Order, Inform("side").With(To("start", 0.1m)))).Should().BeEmpty();
        About(Lost, Journey(Choice, Order, Inform("side").With(End(0.1m)))).Should().BeEmpty();
        About(Lost, Journey(Choice, Order, Earned("side"))).Should().BeEmpty();
        About(Lost, Journey(Choice, Order, Inform("side"), Inform("further"))).Should().Equal("side");
        About(Lost, Journey(Choice, Order, Inform("side")) with { ContinuesIn = ["next"] }).Should().BeEmpty();
    }

    [Fact]
    public void After_the_order_or_without_one_nobody_gets_lost()
    {
        var journey = Journey(Inform("start").With(To("order", 1)), Sell("order").With(To("care", 1)), Inform("care"));

        About(Lost, journey).Should().BeEmpty();
        About(Lost, journey with { Entries = [new() { Touchpoint = "start" }, new() { Touchpoint = "care" }] })
            .Should()
            .BeEmpty();
        About(Lost, Journey(Inform("start").With(To("side", 1)), Inform("side"))).Should().BeEmpty();
    }

    [Fact]
    public void Every_touchpoint_is_come_to()
    {
        var past = Inform("start").With(To("order", 1));

        Find(OutOfReach, Journey(past, Inform("side"), Order))
            .Should()
            .Equal("In the journey 'journey' nobody comes to 'side': no entry, route or trigger leads to it.");
        About(OutOfReach, Journey(past, Inform("side"), Inform("further"), Order)).Should().Equal("side", "further");
        About(OutOfReach, Journey(Inform("start").With(To("order", 0.9m)), Inform("side"), Order)).Should().BeEmpty();
        About(OutOfReach, Journey(Inform("a"), Inform("b")) with { Entries = [new() { Touchpoint = "b" }] })
            .Should()
            .Equal("a");
    }

    [Fact]
    public void A_trigger_leads_to_a_touchpoint_and_to_what_follows_it()
    {
        var past = Inform("start").With(To("order", 1));
        var side = Inform("side");

        About(OutOfReach, Journey(past, side with { Timing = new() { Trigger = "empty cart" } }, Inform("b"), Order))
            .Should()
            .BeEmpty();
        About(OutOfReach, Journey(past, side with { Timing = new() { Since = "start" } }, Order)).Should().BeEmpty();
        About(OutOfReach, Journey(past, side with { Timing = new() { After = NodaTime.Period.FromDays(1) } }, Order))
            .Should()
            .Equal("side");
    }

    [Fact]
    public void A_whole_journey_has_several_touchpoints()
    {
        Find(Single, Journey(Inform("a")))
            .Should()
            .Equal("The journey 'journey' consists of a single touchpoint, 'a'.");
        Find(Single, Journey()).Should().BeEmpty();
        Find(Single, Journey(Inform("a"), Inform("b"))).Should().BeEmpty();
        Find(Single, Journey(Inform("a")) with { EndsAt = Visit }).Should().BeEmpty();
        Find(Single, Journey(Inform("a")) with { StartsAt = Decide }).Should().BeEmpty();
        Find(Single, Journey(Inform("a")) with { ContinuesIn = ["next"] }).Should().BeEmpty();
        Find(
                Single,
                Journey(Inform("a")),
                Journey(Inform("a"), Inform("b")) with
                {
                    Id = "x",
                    ContinuesIn = ["journey"],
                }
            )
            .Should()
            .BeEmpty();
    }
}
