using System.Linq;
using Dakmad.Analysis.Funnel;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>The ways between the touchpoints of a journey, however many of them lead to one place.</summary>
public sealed class FunnelGraphTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_many_come_from_before_it_is_reached_from_before(int before)
    {
        var steps = Enumerable.Range(0, before).Select(i => Step($"voor{i}", 1m, To("na", 1m)));
        var graph = new FunnelGraph(Journey([.. steps, Step("na")]));

        graph.IsReachedFromBefore(before).Should().BeTrue();
        graph.IsReachedFromBefore(0).Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_many_routes_end_the_journey_may_end(int routes)
    {
        var ends = Enumerable.Range(0, routes).Select(_ => To(null, 1m / 4));
        var graph = new FunnelGraph(Journey(Step("a", 1m, [.. ends]), Step("b", 1m, To("a", 1m))));

        graph.MayEnd(0).Should().BeTrue();
        graph.MayEnd(1).Should().BeFalse();
    }

    [Fact]
    public void Only_within_a_loop_nobody_comes_from_before()
    {
        var graph = new FunnelGraph(Journey(Step("a", 1m), Step("b", 1m, To("a", 1m))));

        graph.IsReachedFromBefore(0).Should().BeFalse();
        graph.IsReachedFromBefore(1).Should().BeFalse();
    }

    [Fact]
    public void A_journey_without_touchpoints_has_no_entry() => new FunnelGraph(Journey()).Count.Should().Be(0);
}
