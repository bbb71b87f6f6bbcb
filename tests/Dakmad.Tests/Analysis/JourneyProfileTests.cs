using System;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
using Dakmad.Csv;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class JourneyProfileTests
{
    /// <summary>The table of S3 [S3:136-150], as it comes out of its file.</summary>
    private readonly JourneyProfile _promotion = OfOnly(
        JourneyTableCsv
            .Read(File.ReadAllBytes(Repository.PathOf("samples", "plans", "promotion-journey.csv")))
            .GetValueOrThrow()
            .ToPlan("Actie")
    );

    [Fact]
    public void The_journey_of_S3_has_seven_touchpoints_of_four_kinds()
    {
        _promotion.Touchpoints.Should().HaveCount(7);
        Counts(_promotion.Kinds)
            .Should()
            .Equal(("inform", 2), ("communicate", 3), ("transact", 1), ("fulfil", 1), ("distribute", 0), (null, 0));
    }

    [Fact]
    public void It_is_mostly_online_and_never_face_to_face()
    {
        Counts(_promotion.Groups).Should().Equal(("Massamedia", 1), ("Elektronisch", 5), ("Direct mail", 1), (null, 0));
        Counts(_promotion.Channels)
            .Should()
            .Equal(("tv", 1), ("website", 3), ("e-mail", 2), ("telefoon", 1), (null, 0));
        _promotion.Forms[ChannelForm.Online].Share.Should().Be(5 / 7.0);
        _promotion.Forms[ChannelForm.Phone].Share.Should().Be(1 / 7.0);
        _promotion.Forms[ChannelForm.MassMedia].Count.Should().Be(1);
        _promotion.Forms[ChannelForm.FaceToFace].Should().Match<Portion>(face => face.Count == 0 && face.Share == 0);
    }

    [Fact]
    public void It_has_nothing_after_the_sale()
    {
        Counts(_promotion.Moments).Should().Equal(("preSales", 5), ("afterSales", 0), (null, 0));
        _promotion.Moments.Touchpoints.Should().Be(5);
        _promotion
            .Touchpoints.Select(touchpoint => touchpoint.IsAfterSales)
            .Should()
            .Equal(false, false, false, false, false, false, null);
    }

    [Fact]
    public void What_the_table_does_not_say_is_a_category_of_its_own()
    {
        _promotion.Customisation.Unknown.Count.Should().Be(7);
        _promotion.Customisation.Unknown.Label.Should().Be(new LocalizedText("onbekend", "unknown"));
        Counts(_promotion.Handling).Should().Equal(("selfService", 0), ("automated", 0), ("staffed", 1), (null, 6));
        _promotion.Weighing.Basis.Should().Be(WeighingBasis.Count);
        _promotion.Weighing.InTheWay.Should().HaveCount(7);
        _promotion.Forms.Portions.Should().OnlyContain(portion => portion.VolumeShare == null);
    }

    [Fact]
    public void Its_customers_can_choose_between_channels()
    {
        _promotion
            .Choices.Should()
            .BeEquivalentTo(
                new
                {
                    Entries = 1,
                    Forks = 0,
                    ActivitiesOnSeveralChannels = 2,
                    OtherJourneys = 0,
                }
            );
    }

    [Fact]
    public void All_distributions_add_up_and_have_an_id_of_their_own()
    {
        _promotion
            .Distributions.Select(distribution => distribution.Id)
            .Should()
            .OnlyHaveUniqueItems()
            .And.HaveCount(17);
        foreach (var distribution in _promotion.Distributions)
        {
            distribution.Portions.Sum(portion => portion.Count).Should().Be(distribution.Touchpoints);
            distribution.Portions.Sum(portion => portion.Share).Should().BeApproximately(1, 1e-12);
        }
    }

    [Fact]
    public void A_channel_that_does_not_occur_has_a_portion_of_nothing() =>
        _promotion.Channels["winkel"].Should().Be(new Portion("winkel", LocalizedText.Same("winkel"), 0, 0, null));

    [Fact]
    public void Where_volumes_weigh_what_does_not_occur_has_none()
    {
        var profile = ProfilePlans.First(
            ProfilePlans.Visited(
                ProfilePlans.At("website", "kopen", "a") with
                {
                    Volume = new() { PassRate = 0 },
                },
                ProfilePlans.At("website", "informeren", "b")
            )
        );

        profile.Weighing.Basis.Should().Be(WeighingBasis.Volume);
        profile.Channels["winkel"].VolumeShare.Should().Be(0);
        profile.Moments.Touchpoints.Should().Be(1, "a transaction is not told apart by its moment");
        profile.Moments.Portions.Should().OnlyContain(portion => portion.VolumeShare == 0);
    }

    [Fact]
    public void A_way_on_and_an_end_are_a_fork_and_one_way_is_none()
    {
        Forks(FunnelPlans.To("b", null), FunnelPlans.To(null, null)).Should().Be(1);
        Forks(FunnelPlans.To("b", 0.5m), FunnelPlans.To("c", 0.5m)).Should().Be(1);
        Forks(FunnelPlans.To("c", null)).Should().Be(1, "the rest goes to the next");
        Forks(FunnelPlans.To("c", 1)).Should().Be(0);
        Forks().Should().Be(0);

        static int Forks(params Route[] routes) =>
            ProfilePlans
                .Profile(
                    ProfilePlans.At("website", id: "a") with
                    {
                        Routes = [.. routes],
                    },
                    ProfilePlans.At("website", id: "b"),
                    ProfilePlans.At("website", id: "c")
                )
                .Choices.Forks;
    }

    [Fact]
    public void A_journey_of_another_plan_is_refused() =>
        FluentActions
            .Invoking(() => JourneyProfile.Of(new PlanIndex(ThreeVariants.Plan), _promotion.Journey))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void A_journey_without_touchpoints_has_a_profile_of_nothing()
    {
        var profile = OfOnly(ProfilePlans.Of(ProfilePlans.Journey()));

        profile.Forms.Portions.Should().OnlyContain(portion => portion.Count == 0 && portion.Share == 0);
        profile.Choices.Entries.Should().Be(0);
    }

    private static JourneyProfile OfOnly(MarketingPlan plan) =>
        JourneyProfile.Of(new PlanIndex(plan), plan.Operational.Journeys.Single());

    private static (string? Key, int Count)[] Counts(Distribution distribution) =>
        [.. distribution.Portions.Select(portion => (portion.Key, portion.Count))];
}
