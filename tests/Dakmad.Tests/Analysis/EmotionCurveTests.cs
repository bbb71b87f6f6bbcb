using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class EmotionCurveTests
{
    [Fact]
    public void The_curve_has_a_point_for_every_touchpoint()
    {
        var curve = Of(Feeling("a", Emotion.Positive), Feeling("b", null), Feeling("c", Emotion.Neutral)).Emotions;

        curve
            .Points.Select(point => (point.Touchpoint.Id, point.Emotion))
            .Should()
            .Equal(("a", Emotion.Positive), ("b", null), ("c", Emotion.Neutral));
        curve.Turns.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Emotion.Positive, Emotion.Negative, true)]
    [InlineData(Emotion.VeryPositive, Emotion.VeryNegative, true)]
    [InlineData(Emotion.Neutral, Emotion.Negative, false)]
    [InlineData(Emotion.Positive, Emotion.Neutral, false)]
    [InlineData(Emotion.Negative, Emotion.Positive, false)]
    [InlineData(null, Emotion.Negative, false)]
    public void It_turns_from_positive_to_negative(Emotion? from, Emotion? to, bool turns) =>
        Turns(Feeling("a", from), Feeling("b", to)).Should().Equal(turns ? ["a-b"] : []);

    [Fact]
    public void It_turns_past_what_is_neutral_or_not_said_but_not_past_something_positive() =>
        Turns(
                Feeling("a", Emotion.Positive),
                Feeling("b", Emotion.Neutral),
                Feeling("c", Emotion.VeryPositive),
                Feeling("d", null),
                Feeling("e", Emotion.Neutral),
                Feeling("f", Emotion.Negative),
                Feeling("g", Emotion.VeryNegative)
            )
            .Should()
            .Equal("c-f");

    [Fact]
    public void It_follows_the_ways_of_the_customers() =>
        Turns(
                Feeling("a", Emotion.Positive, FunnelPlans.To("c", 0.5m), FunnelPlans.To("d", 0.5m)),
                Feeling("b", Emotion.Negative),
                Feeling("c", Emotion.Negative, FunnelPlans.To(null, 1)),
                Feeling("d", null, FunnelPlans.To("d", 0.5m), FunnelPlans.To("b", 0.5m))
            )
            .Should()
            .Equal("a-b", "a-c");

    [Fact]
    public void A_touchpoint_is_a_fork_where_routes_lead_to_more_than_one_place()
    {
        var profile = Of(
            Feeling("a", null, FunnelPlans.To("c", 0.5m)),
            Feeling("b", null, FunnelPlans.To("c", 1)),
            Feeling("c", null, FunnelPlans.To("d", 0.5m)),
            Feeling("d", null, FunnelPlans.To("a", 0.2m)),
            Feeling("e", null)
        );

        profile.Choices.Forks.Should().Be(2);
    }

    [Fact]
    public void Every_place_to_come_in_counts_once()
    {
        var journey = ProfilePlans.Journey(ProfilePlans.At("website", id: "a"), ProfilePlans.At("website", id: "b"));
        JourneyEntry[] entries = [new() { Touchpoint = "a" }, new() { Touchpoint = "b" }, new() { Touchpoint = "b" }];

        ProfilePlans.First(journey with { Entries = [.. entries] }).Choices.Entries.Should().Be(2);
        ProfilePlans.First(journey).Choices.Entries.Should().Be(1);
    }

    private static string[] Turns(params ValueList<Touchpoint> touchpoints) =>
        [.. Of(touchpoints).Emotions.Turns.Select(turn => $"{turn.From.Id}-{turn.To.Id}")];

    private static JourneyProfile Of(params ValueList<Touchpoint> touchpoints) => ProfilePlans.Profile(touchpoints);

    private static Touchpoint Feeling(string id, Emotion? emotion, params Route[] routes) =>
        ProfilePlans.At("website", id: id) with
        {
            Experience = emotion is null ? null : new() { Emotion = emotion },
            Routes = [.. routes],
        };
}
