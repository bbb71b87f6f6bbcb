using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

public sealed class ChannelWithoutOriginTests
{
    private const string Id = "DAK2006";

    [Theory]
    // What a channel specialises is sought on the nearest level above that has channels.
    [InlineData("online", "site=s-online", "mand=t-site")]
    [InlineData("online", "site=s-online", "mand", "/operational/channels/0: operational; mand; tactical")]
    [InlineData("online", "site=s-online", "mand=s-online", "/operational/channels/0: operational; mand; tactical")]
    [InlineData("online", "site", "mand=t-site", "/tactical/channels/0: tactical; site; strategic")]
    [InlineData("online", "", "mand=s-online")]
    [InlineData("online", "", "mand", "/operational/channels/0: operational; mand; strategic")]
    [InlineData("", "site", "mand=t-site")]
    [InlineData("", "site", "mand", "/operational/channels/0: operational; mand; tactical")]
    [InlineData("", "", "mand")]
    [InlineData("online", "", "")]
    [InlineData("", "site", "")]
    // Over a channel of its own level it still gets there; in a circle it never does.
    [InlineData("online", "site=s-online", "mand=t-site knop=o-mand")]
    [InlineData(
        "online",
        "site=s-online",
        "mand=o-knop knop=o-mand",
        "/operational/channels/0: operational; mand; tactical",
        "/operational/channels/1: operational; knop; tactical"
    )]
    public void A_channel_goes_back_to_the_level_above(
        string strategic,
        string tactical,
        string operational,
        params string[] found
    ) => Found.By(Id, Plan(strategic, tactical, operational)).Should().Equal(found);

    [Theory]
    [InlineData(null, 1)]
    [InlineData(MediaOwnership.Owned, 1)]
    [InlineData(MediaOwnership.Paid, 1)]
    [InlineData(MediaOwnership.Earned, 0)]
    public void Earned_media_are_not_chosen(MediaOwnership? media, int findings)
    {
        var plan = Of(
            new() { Channels = [Channel("online")] },
            new() { Channels = [Channel("forum") with { Media = media }] }
        );

        Found.By(Id, plan).Should().HaveCount(findings);
    }

    [Theory]
    [InlineData("online", "Online", "", "s-online")]
    [InlineData("online", "on-line", "", "s-online")]
    [InlineData("online", "winkel", "", null)]
    [InlineData("online on-line", "online", "", null)]
    // A channel that specialises something else already is left to its author.
    [InlineData("online", "site=s-online", "site=s-online", null)]
    // An operational channel is a kind of a tactical one, where there are any.
    [InlineData("online", "site=s-online", "site", "t-site")]
    [InlineData("online", "site=s-online", "online", null)]
    [InlineData("online site", "", "site", "s-site")]
    public void The_only_namesake_on_the_level_above_is_meant(
        string strategic,
        string tactical,
        string operational,
        string? meant
    )
    {
        var plan = Plan(strategic, tactical, operational);

        Found.Fix(Id, plan).Should().Be(meant is null ? null : $"set 'specialises' to '{meant}'");
    }

    private static MarketingPlan Plan(string strategic, string tactical, string operational) =>
        Of(
            new() { Channels = Each(strategic, text => Chained("s-", text)) },
            new() { Channels = Each(tactical, text => Chained("t-", text)) },
            new() { Channels = Each(operational, text => Chained("o-", text)) }
        );

    private static Channel Chained(string level, string text)
    {
        var (name, above) = text.Split('=') is [var own, var other] ? (own, other) : (text, null);
        return Channel(level + name, above) with { Name = name };
    }
}
