using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

public sealed class OneWayChannelTests
{
    private const string Rule = "DAK3010";

    [Theory]
    [InlineData(ChannelForm.MassMedia, null, 1)]
    [InlineData(ChannelForm.MassMedia, ContactDirection.TwoWay, 0)]
    [InlineData(ChannelForm.MassMedia, ContactDirection.OneWay, 1)]
    [InlineData(ChannelForm.Online, ContactDirection.OneWay, 1)]
    [InlineData(ChannelForm.Online, ContactDirection.TwoWay, 0)]
    [InlineData(ChannelForm.Online, null, 0)]
    [InlineData(null, ContactDirection.OneWay, 1)]
    [InlineData(null, null, 0)]
    public void A_conversation_or_sale_needs_a_channel_that_carries_an_answer(
        ChannelForm? form,
        ContactDirection? direction,
        int findings
    )
    {
        var channel = new Channel
        {
            Id = "channel",
            Name = "channel",
            Form = form,
            Direction = direction,
        };
        var below = new Channel
        {
            Id = "below",
            Name = "below",
            Specialises = "channel",
        };

        Find(Rule, On(channel, After("a") with { Channel = "channel" })).Should().HaveCount(findings);
        Find(Rule, On(channel, Sell("a") with { Channel = "channel" })).Should().HaveCount(findings);
        Find(Rule, On(channel, Sell("a") with { Channel = "below" }, below)).Should().HaveCount(findings);
        Find(Rule, On(channel, Inform("a") with { Channel = "channel" })).Should().BeEmpty();
        Find(Rule, On(channel, Fulfil("a") with { Channel = "channel" })).Should().BeEmpty();
    }

    [Fact]
    public void What_a_channel_says_itself_counts_before_what_it_specialises()
    {
        var television = new Channel
        {
            Id = "channel",
            Name = "channel",
            Form = ChannelForm.MassMedia,
        };
        var app = new Channel
        {
            Id = "below",
            Name = "below",
            Specialises = "channel",
            Form = ChannelForm.Online,
        };

        Find(Rule, On(television, Sell("a") with { Channel = "below" }, app)).Should().BeEmpty();
        Find(Rule, On(television, Sell("a") with { Channel = "channel" }, app))
            .Should()
            .Equal(
                "At 'a' customers have to be able to respond (transaction), but the channel 'channel' only sends. Make it informing, or choose a channel through which customers can respond."
            );
    }

    private static MarketingPlan On(Channel channel, Touchpoint touchpoint, params Channel[] more) =>
        Plan(Journey(touchpoint)) with
        {
            Tactical = new() { Channels = [channel, .. more] },
        };
}
