using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class WeighingTests
{
    [Fact]
    public void Touchpoints_are_weighed_by_their_contacts_where_all_are_known()
    {
        var profile = ProfilePlans.First(
            ProfilePlans.Visited(Passing("website", "a", 0.25m), Passing("telefoon", "b"))
        );

        profile
            .Weighing.Should()
            .BeEquivalentTo(
                new
                {
                    Basis = WeighingBasis.Volume,
                    Unit = MeasurementUnit.Visits,
                    Volume = 1250.0,
                    Entering = 1000.0,
                }
            );
        profile.Touchpoints.Select(touchpoint => touchpoint.Volume).Should().Equal(1000, 250);
        profile.Forms[ChannelForm.Phone].Share.Should().Be(0.5);
        profile.Forms[ChannelForm.Phone].VolumeShare.Should().Be(0.2);
        profile.Forms[ChannelForm.Post].VolumeShare.Should().Be(0);
    }

    [Fact]
    public void People_reached_are_left_out_of_the_contacts_and_named()
    {
        var journey = ProfilePlans.Visited(Passing("website", "a", 0.5m), Passing("telefoon", "b"));
        journey = journey with
        {
            Touchpoints = [Counting("tv", "spot", MeasurementUnit.Reach), .. journey.Touchpoints],
        };

        var profile = ProfilePlans.First(journey);

        profile.Weighing.Basis.Should().Be(WeighingBasis.Volume);
        profile.Weighing.Volume.Should().Be(1500);
        profile.Weighing.LeftOut.Select(touchpoint => touchpoint.Id).Should().Equal("spot");
        profile.Touchpoints[0].Volume.Should().BeNull();
        profile.Forms[ChannelForm.MassMedia].VolumeShare.Should().Be(0);
        profile.Forms[ChannelForm.MassMedia].Share.Should().Be(1 / 3.0);
    }

    [Fact]
    public void Who_comes_from_people_reached_enters()
    {
        var spot = Counting("tv", "spot", MeasurementUnit.Reach);
        var journey = ProfilePlans.Journey(
            spot with
            {
                Volume = spot.Volume! with { PassRate = 0.02m },
            },
            ProfilePlans.At("website", id: "a") with
            {
                Volume = new() { Unit = MeasurementUnit.Visits },
            }
        );

        var weighing = ProfilePlans.First(journey).Weighing;

        (weighing.Basis, weighing.Volume, weighing.Entering).Should().Be((WeighingBasis.Volume, 18_000.0, 18_000.0));
    }

    [Theory]
    [InlineData("website", "impressions", WeighingBasis.Volume)]
    [InlineData("website", "reach", WeighingBasis.Volume)]
    [InlineData("website", "leads", WeighingBasis.Count)]
    [InlineData("tv", "kijkers", WeighingBasis.Volume)]
    public void Another_unit_is_in_the_way_unless_it_counts_people_reached(
        string channel,
        string unit,
        WeighingBasis basis
    )
    {
        var journey = ProfilePlans.Visited(Passing("website", "a"));

        var profile = ProfilePlans.First(
            journey with
            {
                Touchpoints = [Counting(channel, "ander", new(unit)), .. journey.Touchpoints],
            }
        );

        profile.Weighing.Basis.Should().Be(basis);
        profile.Weighing.InTheWay.IsEmpty.Should().Be(basis == WeighingBasis.Volume);
        profile.Weighing.Volume.HasValue.Should().Be(basis == WeighingBasis.Volume);
    }

    [Fact]
    public void An_unknown_volume_further_on_is_in_the_way_and_named()
    {
        var profile = ProfilePlans.First(
            ProfilePlans.Visited(ProfilePlans.At("website", id: "a"), ProfilePlans.At("telefoon", id: "b"))
        );

        profile.Weighing.Basis.Should().Be(WeighingBasis.Count);
        profile.Weighing.InTheWay.Select(touchpoint => touchpoint.Id).Should().Equal("b");
        profile.Forms[ChannelForm.Phone].VolumeShare.Should().BeNull();
    }

    [Fact]
    public void The_unit_of_most_touchpoints_is_that_of_the_journey()
    {
        var visits = ProfilePlans.Visited(
            Passing("website", "a", 0.5m),
            Passing("website", "b", 0.5m),
            Passing("website", "c")
        );
        var journey = visits with
        {
            Touchpoints = [Counting("website", "los", MeasurementUnit.Leads), .. visits.Touchpoints],
        };

        var weighing = ProfilePlans.First(journey).Weighing;

        weighing.InTheWay.Select(touchpoint => touchpoint.Id).Should().Equal("los");
    }

    [Fact]
    public void Nobody_and_only_people_reached_weigh_nothing()
    {
        var nobody = ProfilePlans.Visited(Passing("website", "a")) with
        {
            Entries =
            [
                new()
                {
                    Touchpoint = "a",
                    Volume = 0,
                    Unit = MeasurementUnit.Visits,
                },
            ],
        };

        ProfilePlans.First(nobody).Weighing.Basis.Should().Be(WeighingBasis.Count);
        ProfilePlans
            .Profile(Counting("tv", "spot", MeasurementUnit.Reach))
            .Weighing.Basis.Should()
            .Be(WeighingBasis.Count);
    }

    [Fact]
    public void Without_any_volume_all_touchpoints_are_in_the_way()
    {
        var weighing = ProfilePlans
            .Profile(ProfilePlans.At("website", id: "a"), ProfilePlans.At("tv", id: "b"))
            .Weighing;

        weighing.InTheWay.Select(touchpoint => touchpoint.Id).Should().Equal("a", "b");
        weighing.Volume.Should().BeNull();
    }

    private static Touchpoint Passing(string channel, string id, decimal? passRate = null) =>
        ProfilePlans.At(channel, id: id) with
        {
            Volume = new() { PassRate = passRate },
        };

    private static Touchpoint Counting(string channel, string id, MeasurementUnit unit) =>
        ProfilePlans.At(channel, id: id) with
        {
            Volume = new() { Expected = 900_000, Unit = unit },
        };
}
