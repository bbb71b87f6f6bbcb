using System.Linq;
using Dakmad.Tests.Rules.Strategy;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Experience;

/// <summary>What customers feel and have to tell on their way from one touchpoint to the next.</summary>
public sealed class ContinuityTests
{
    private const string Step = "/operational/journeys/0/touchpoints";

    [Theory]
    [InlineData(Emotion.Positive, Emotion.Negative, 1)]
    [InlineData(Emotion.VeryPositive, Emotion.VeryNegative, 1)]
    [InlineData(Emotion.Neutral, Emotion.Negative, 0)]
    [InlineData(Emotion.Positive, Emotion.Neutral, 0)]
    [InlineData(Emotion.Negative, Emotion.Positive, 0)]
    public void A_turn_from_positive_to_negative_is_told(Emotion first, Emotion second, int findings) =>
        Found
            .By("DAK7004", Plan(Feeling("site", first), Feeling("shop", second)))
            .Should()
            .Equal(Enumerable.Repeat($"{Step}/1: site; shop;  + {Step}/0", findings));

    [Fact]
    public void A_turn_passes_over_what_is_neutral_and_names_the_pain()
    {
        var end = Feeling("shop", Emotion.Negative);
        end = end with { Experience = end.Experience! with { PainPoints = ["Lange rij", "Geen stoel"] } };

        Found
            .By("DAK7004", Plan(Feeling("site", Emotion.Positive), At("tv"), end))
            .Should()
            .Equal($"{Step}/2: site; shop;  (Lange rij; Geen stoel) + {Step}/0");
    }

    [Fact]
    public void Several_ways_to_one_dip_are_one_finding()
    {
        var first = Feeling("site", Emotion.Positive) with
        {
            Routes = [new() { To = "phone-2", Share = 0.5m }, new() { To = "shop-3", Share = 0.5m }],
        };

        Found
            .By("DAK7004", Plan(first, Feeling("phone", Emotion.Positive), Feeling("shop", Emotion.Negative)))
            .Should()
            .Equal($"{Step}/2: site; shop;  + {Step}/0 + {Step}/1");
    }

    [Fact]
    public void An_opportunity_a_counter_or_a_way_back_is_an_answer()
    {
        TouchpointExperience[] answers =
        [
            new() { Opportunities = ["Tweede kassa"] },
            new() { DropOffs = [new() { Reason = "Rij" }, new() { Reason = "Prijs", Counters = ["Uitleg"] }] },
            new() { DropOffs = [new() { Reason = "Rij", Recovery = "site-1" }] },
        ];
        foreach (var answer in answers)
        {
            var end = At("shop") with { Experience = answer with { Emotion = Emotion.Negative } };

            Found.By("DAK7004", Plan(Feeling("site", Emotion.Positive), end)).Should().BeEmpty();
        }

        var none = new TouchpointExperience { Emotion = Emotion.Negative, DropOffs = [new() { Reason = "Rij" }] };
        Found
            .By("DAK7004", Plan(Feeling("site", Emotion.Positive), At("shop") with { Experience = none }))
            .Should()
            .ContainSingle();
    }

    [Theory]
    [InlineData("site", "talk", "talk", false, 1)]
    [InlineData("site", "talk", "talk", true, 0)]
    [InlineData("site", "talk", "talk", null, 0)]
    [InlineData("phone", "talk", "talk", false, 0)]
    [InlineData("site", "inform", "talk", false, 0)]
    [InlineData("site", "talk", "inform", false, 0)]
    public void A_conversation_that_goes_on_elsewhere_without_its_past_is_told(
        string channel,
        string first,
        string second,
        bool? shared,
        int findings
    ) =>
        Found
            .By("DAK7009", Plan(At(channel, first), Knowing(At("phone", second), shared)))
            .Should()
            .Equal(Enumerable.Repeat($"{Step}/1: {channel}; phone; not known + {Step}/0", findings));

    [Fact]
    public void What_is_no_conversation_is_passed_over_and_only_the_last_conversations_count()
    {
        var plan = Plan(At("shop", "talk"), At("site", "talk"), At("tv"), Knowing(At("phone", "talk"), false));

        Found.By("DAK7009", plan).Should().Equal($"{Step}/3: site; phone; not known + {Step}/1");
    }

    [Fact]
    public void Customers_who_go_round_before_they_talk_again_are_followed_once()
    {
        var plan = Plan(
            At("site", "talk"),
            At("tv"),
            At("leaflet") with
            {
                Routes = [new() { To = "tv-2", Share = 0.5m }],
            },
            Knowing(At("phone", "talk"), false)
        );

        Found.By("DAK7009", plan).Should().Equal($"{Step}/3: site; phone; not known + {Step}/0");
    }

    [Fact]
    public void Who_comes_back_to_the_same_conversation_hands_nothing_over()
    {
        var phone = Knowing(At("phone", "talk"), false);
        var plan = Plan(phone, At("tv") with { Routes = [new() { To = "phone-1", Share = 1 }] });

        Found.By("DAK7009", plan).Should().BeEmpty();
    }

    [Fact]
    public void Touchpoints_that_say_nothing_of_earlier_contacts_can_be_asked_for()
    {
        var plan = Plan(At("site", "talk"), At("phone", "talk"), Knowing(At("shop", "talk"), true));
        var strict = Found.Alone("DAK7009").WithParameter("DAK7009", "unstated", 1);

        Found.By("DAK7009", plan).Should().BeEmpty();
        Found.By(strict, plan).Should().Equal($"{Step}/1: site; phone; not known, as far as the plan says, + {Step}/0");
    }

    private static MarketingPlan Plan(params Touchpoint[] touchpoints) =>
        ChoicePlan.Of((StrategicChoice?)null, Journey("journey", touchpoints));

    private static Touchpoint Feeling(string channel, Emotion emotion) =>
        At(channel) with
        {
            Experience = new() { Emotion = emotion },
        };

    private static Touchpoint Knowing(Touchpoint touchpoint, bool? shared) =>
        touchpoint with
        {
            Service = new() { SharedContext = shared },
        };
}
