using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class ProfiledTouchpointTests
{
    [Fact]
    public void A_channel_says_what_the_channel_that_it_specialises_says()
    {
        var touchpoint = ProfilePlans.Profile(ProfilePlans.At("website")).Touchpoints[0];

        touchpoint.Channel!.Id.Should().Be("website");
        touchpoint.Form.Should().Be(ChannelForm.Online);
        touchpoint.Group.Should().Be(ChannelGroup.Electronic);
        touchpoint.Media.Should().Be(MediaOwnership.Owned);
        touchpoint.Direction.Should().Be(ContactDirection.TwoWay);
        touchpoint.Handling.Should().BeNull();
        touchpoint.Path.ToString().Should().Be("/operational/journeys/0/touchpoints/0");
    }

    [Theory]
    [InlineData("telefoon", "informeren", ContactDirection.TwoWay)]
    [InlineData("winkel", "informeren", ContactDirection.TwoWay)]
    [InlineData("tv", "informeren", ContactDirection.OneWay)]
    [InlineData("post", "informeren", null)]
    [InlineData("post", "bespreken", ContactDirection.TwoWay)]
    [InlineData("website", "bespreken", ContactDirection.TwoWay)]
    public void Where_a_channel_does_not_say_it_the_direction_follows(
        string channel,
        string activity,
        ContactDirection? direction
    ) => ProfilePlans.Profile(ProfilePlans.At(channel, activity)).Touchpoints[0].Direction.Should().Be(direction);

    [Theory]
    [InlineData("telefoon", null, Handling.Staffed)]
    [InlineData("winkel", null, Handling.Staffed)]
    [InlineData("telefoon", Handling.Automated, Handling.Automated)]
    [InlineData("website", null, null)]
    [InlineData("website", Handling.Staffed, Handling.Staffed)]
    public void Somebody_answers_by_phone_and_in_person_unless_the_plan_says_otherwise(
        string channel,
        Handling? stated,
        Handling? handling
    ) =>
        ProfilePlans
            .Profile(ProfilePlans.At(channel) with { Handling = stated })
            .Touchpoints[0]
            .Handling.Should()
            .Be(handling);

    [Fact]
    public void A_channel_or_activity_that_is_not_there_is_unknown()
    {
        var profile = ProfilePlans.Profile(ProfilePlans.At("weg", "weg"));

        profile.Touchpoints[0].Channel.Should().BeNull();
        profile.Touchpoints[0].Kind.Should().BeNull();
        profile.Kinds.Unknown.Count.Should().Be(1);
        profile.Channels.Unknown.Count.Should().Be(1);
        profile.Moments.Unknown.Count.Should().Be(1);
    }

    [Fact]
    public void The_activity_the_phase_and_the_stages_tell_in_turn_whether_it_is_after_the_sale()
    {
        var unclear = ProfilePlans.At("website");
        Touchpoint[] touchpoints =
        [
            unclear,
            ProfilePlans.At("website", "nazorg"),
            ProfilePlans.At("website", "werven") with
            {
                Phase = JourneyPhase.Use,
            },
            ProfilePlans.At("website", "kopen") with
            {
                Phase = JourneyPhase.Delivery,
            },
            unclear with
            {
                Phase = JourneyPhase.Purchase,
            },
            unclear with
            {
                Phase = JourneyPhase.Delivery,
            },
            unclear with
            {
                LifecycleStage = LifecycleStage.Decision,
            },
            unclear with
            {
                LifecycleStage = LifecycleStage.Retention,
            },
            unclear with
            {
                Stages = [SixBStage.Pay],
            },
            unclear with
            {
                Stages = [SixBStage.Pay, SixBStage.Bind],
            },
            unclear with
            {
                Phase = JourneyPhase.Delivery,
                Stages = [SixBStage.Pay],
            },
        ];

        ProfilePlans
            .Profile([.. touchpoints])
            .Touchpoints.Select(touchpoint => touchpoint.IsAfterSales)
            .Should()
            .Equal(null, true, false, false, false, true, false, true, false, true, true);
    }

    [Fact]
    public void What_a_channel_says_of_its_direction_goes_before_what_is_usual()
    {
        var plan = ProfilePlans
            .Of(ProfilePlans.Journey(ProfilePlans.At("telefoon", "bespreken")))
            .Update<Channel>(
                "/strategic/channels/telefoon",
                channel => channel with { Direction = ContactDirection.OneWay }
            );

        JourneyProfile
            .Of(new PlanIndex(plan), plan.Operational.Journeys[0])
            .Touchpoints[0]
            .Direction.Should()
            .Be(ContactDirection.OneWay);
        ProfilePlans
            .Profile(ProfilePlans.At("telefoon", "bespreken"))
            .Touchpoints[0]
            .Direction.Should()
            .Be(ContactDirection.TwoWay);
    }

    [Fact]
    public void A_touchpoint_is_for_its_own_groups_or_those_of_its_personas_or_those_of_the_journey()
    {
        var journey = ProfilePlans.Journey(
            ProfilePlans.At("website") with
            {
                TargetGroups = ["ouderen"],
                Personas = ["jong"],
            },
            ProfilePlans.At("website") with
            {
                Personas = ["jong", "iemand", "jong"],
            },
            ProfilePlans.At("website") with
            {
                Personas = ["iemand"],
            },
            ProfilePlans.At("website") with
            {
                TargetGroups = ["iedereen"],
            }
        ) with
        {
            TargetGroups = ["jongeren", "ouderen"],
        };

        var touchpoints = ProfilePlans.First(journey).Touchpoints;

        touchpoints
            .Select(touchpoint => string.Join(' ', touchpoint.TargetGroups))
            .Should()
            .Equal("ouderen", "jongeren", "jongeren ouderen", "iedereen");
        touchpoints.Select(touchpoint => touchpoint.IsForAll).Should().Equal(false, false, true, true);
    }

    [Fact]
    public void In_a_journey_for_everybody_a_touchpoint_for_a_group_is_not_for_all() =>
        ProfilePlans
            .Profile(ProfilePlans.At("website"), ProfilePlans.At("website") with { TargetGroups = ["jongeren"] })
            .Touchpoints.Select(touchpoint => touchpoint.IsForAll)
            .Should()
            .Equal(true, false);

    [Fact]
    public void A_cost_counts_in_the_currency_of_the_plan()
    {
        static TouchpointCost Cost(string currency) => new() { PerContact = new Money(8, currency) };

        ProfilePlans
            .Profile(
                ProfilePlans.At("website") with
                {
                    Cost = Cost("EUR"),
                },
                ProfilePlans.At("website") with
                {
                    Cost = Cost("USD"),
                },
                ProfilePlans.At("website") with
                {
                    Cost = Cost("GBP"),
                },
                ProfilePlans.At("website")
            )
            .Touchpoints.Select(touchpoint => touchpoint.CostPerContact)
            .Should()
            .Equal(8, 4, null, null);
    }
}
