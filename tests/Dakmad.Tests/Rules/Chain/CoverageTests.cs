using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What is chosen above comes back below: channels in touchpoints, target groups and offerings in journeys.</summary>
public sealed class CoverageTests
{
    [Theory]
    // The channels of two journeys; 'mand' and 'knop' are kinds of 'site'.
    [InlineData("", "", "Site", "Winkel")]
    [InlineData("site", "", "Winkel")]
    [InlineData("site", "winkel")]
    [InlineData("winkel site", "")]
    [InlineData("mand", "", "Winkel")]
    [InlineData("knop", "winkel")]
    [InlineData("mand knop mand", "", "Winkel")]
    [InlineData("online", "", "Site", "Winkel")]
    [InlineData("weg", "", "Site", "Winkel")]
    // Two that are each other's kind are met once.
    [InlineData("heen", "terug", "Site", "Winkel")]
    public void A_tactical_channel_comes_back_in_a_touchpoint(string first, string second, params string[] unused)
    {
        var plan = Of(
            new() { Channels = [Channel("online")] },
            new() { Channels = [Channel("site", "online"), Channel("winkel")] },
            new()
            {
                Channels =
                [
                    Channel("mand", "site"),
                    Channel("knop", "mand"),
                    Channel("heen", "terug"),
                    Channel("terug", "heen"),
                ],
                Journeys = [Journey("kijken", Steps(first)), Journey("kopen", Steps(second))],
            }
        );

        Found
            .By("DAK2025", plan)
            .Should()
            .Equal(unused.Select(name => $"/tactical/channels/{(name == "Site" ? 0 : 1)}: {name}"));
    }

    [Fact]
    public void Without_journeys_no_channel_can_come_back() =>
        Found.By("DAK2025", Of(tactical: new() { Channels = [Channel("site")] })).Should().BeEmpty();

    [Theory]
    // 'jongeren' are a part of 'particulieren', 'studenten' of 'jongeren'.
    [InlineData("")]
    [InlineData("particulieren", "/strategic/targetGroups/1: Zakelijk")]
    [InlineData(
        "zakelijk",
        "/strategic/targetGroups/0: Particulieren",
        "/tactical/targetGroups/0: Jongeren",
        "/operational/targetGroups/0: Studenten"
    )]
    [InlineData("zakelijk studenten")]
    [InlineData("jongeren", "/strategic/targetGroups/1: Zakelijk")]
    [InlineData(
        "weg",
        "/strategic/targetGroups/0: Particulieren",
        "/strategic/targetGroups/1: Zakelijk",
        "/tactical/targetGroups/0: Jongeren",
        "/operational/targetGroups/0: Studenten"
    )]
    public void A_target_group_has_a_journey(string stated, params string[] found)
    {
        var plan = Of(
            new() { TargetGroups = [Group("particulieren"), Group("zakelijk")] },
            new() { TargetGroups = [Group("jongeren", "particulieren")] },
            new()
            {
                TargetGroups = [Group("studenten", "jongeren")],
                Journeys = [Journey("kijken"), .. Each(stated, id => Journey($"j-{id}") with { TargetGroups = [id] })],
            }
        );

        Found.By("DAK2026", plan).Should().Equal(found);
    }

    [Theory]
    // 'tegels' are a kind of 'vloeren', 'mozaiek' of 'tegels'.
    [InlineData("")]
    [InlineData("vloeren", "/strategic/offerings/1: Advies")]
    [InlineData(
        "advies",
        "/strategic/offerings/0: Vloeren",
        "/tactical/offerings/0: Tegels",
        "/operational/offerings/0: Mozaiek"
    )]
    [InlineData("advies mozaiek")]
    [InlineData("tegels", "/strategic/offerings/1: Advies")]
    [InlineData(
        "weg",
        "/strategic/offerings/0: Vloeren",
        "/strategic/offerings/1: Advies",
        "/tactical/offerings/0: Tegels",
        "/operational/offerings/0: Mozaiek"
    )]
    public void An_offering_has_a_journey(string stated, params string[] found)
    {
        var plan = Of(
            new() { Offerings = [Offering("vloeren"), Offering("advies")] },
            new() { Offerings = [Offering("tegels", "vloeren")] },
            new()
            {
                Offerings = [Offering("mozaiek", "tegels")],
                Journeys = [Journey("kijken"), .. Each(stated, id => Journey($"j-{id}") with { Offerings = [id] })],
            }
        );

        Found.By("DAK2027", plan).Should().Equal(found);
    }

    private static Touchpoint[] Steps(string channels) =>
        [.. Each(channels, id => id).Select((channel, i) => Touchpoint($"t{i}", channel))];
}
