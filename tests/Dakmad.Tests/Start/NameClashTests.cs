using System.Diagnostics;
using System.Threading.Channels;
using FluentAssertions;
using Xunit;
using Activity = Dakmad.Activity;
using Channel = Dakmad.Channel;

namespace Dakmad.Tests.Start.Clashes;

/// <summary>What the design says of types that other libraries call the same: one line, and both are to be had.</summary>
public sealed class NameClashTests
{
    [Fact]
    public void One_line_tells_the_words_of_the_domain_from_those_of_the_framework()
    {
        using var source = new ActivitySource("test");
        var queue = System.Threading.Channels.Channel.CreateBounded<Channel>(new BoundedChannelOptions(1));

        queue.Writer.TryWrite(new Channel { Id = "tv", Name = "Tv" }).Should().BeTrue();
        Activity.Transact("kopen", "Kopen").Kind.Should().Be(Dakmad.ActivityKind.Transact);
    }
}
