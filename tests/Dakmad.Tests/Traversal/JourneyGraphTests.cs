using System.Linq;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Traversal;

public sealed class JourneyGraphTests
{
    [Fact]
    public void Without_routes_touchpoints_follow_each_other()
    {
        var graph = JourneyGraph.Of(Journey(Inform("a"), Inform("b"), Inform("c")));

        Ways(graph, 3).Should().Equal("0-1", "1-2");
        graph.Entries.ToArray().Should().Equal(true, false, false);
    }

    [Theory]
    [InlineData("1", "0-2")]
    [InlineData("0.999", "0-2 0-1")]
    [InlineData("0", "0-2 0-1")]
    [InlineData(null, "0-2 0-1")]
    public void What_routes_leave_over_goes_to_the_next_touchpoint(string? share, string ways)
    {
        decimal? part = share is null ? null : decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
        var graph = JourneyGraph.Of(Journey(Inform("a").With(To("c", part)), Inform("b"), Inform("c")));

        string.Join(' ', Ways(graph, 3)).Should().Be($"{ways} 1-2");
    }

    [Fact]
    public void Who_drops_off_may_be_won_back()
    {
        var step = Inform("a").With(To("c", 1)) with
        {
            Experience = new() { DropOffs = [new() { Reason = "reason", Recovery = "b" }] },
        };

        Ways(JourneyGraph.Of(Journey(step, Inform("b"), Inform("c"))), 3).Should().Equal("0-2", "0-1", "1-2");
    }

    [Fact]
    public void A_way_to_nowhere_and_an_end_lead_nowhere()
    {
        var graph = JourneyGraph.Of(Journey(Inform("a").With(To("gone", 0.5m), End(0.5m)), Inform("b")));

        Ways(graph, 2).Should().BeEmpty();
    }

    [Fact]
    public void Customers_come_in_at_the_entries_and_else_at_the_first_touchpoint()
    {
        var journey = Journey(Inform("a"), Inform("b"), Inform("c"));

        Entries(journey with { Entries = [new() { Touchpoint = "c" }, new() { Touchpoint = "b" }] })
            .Should()
            .Equal(false, true, true);
        Entries(journey with { Entries = [new() { Touchpoint = "gone" }] }).Should().Equal(true, false, false);
        Entries(Journey()).Should().BeEmpty();
    }

    [Fact]
    public void Of_touchpoints_with_one_id_the_first_is_meant() =>
        Ways(JourneyGraph.Of(Journey(Inform("a"), Inform("a"), Inform("b").With(To("a", 1)))), 3)
            .Should()
            .Equal("0-1", "1-2", "2-0");

    [Fact]
    public void Nothing_is_walked_on_from_a_barrier()
    {
        var graph = JourneyGraph.Of(Journey(Inform("a"), Inform("b"), Inform("c"), Inform("d")));

        graph.From([false, true, false, false]).Should().Equal(false, true, true, true);
        graph.From([true, false, false, false], [false, false, true, false]).Should().Equal(true, true, true, false);
        graph.To([false, false, true, false]).Should().Equal(true, true, true, false);
    }

    [Theory]
    [InlineData("early late", true)]
    [InlineData("late early", false)]
    [InlineData("early x late early", true)]
    [InlineData("late early late", false)]
    [InlineData("early x", false)]
    public void In_a_chain_something_precedes_when_it_stands_first(string kinds, bool precedes)
    {
        var steps = kinds.Split(' ');
        var journey = Journey([.. steps.Select((_, i) => Inform($"t{i}"))]);

        Preceding(journey, steps).Contains(true).Should().Be(precedes);
    }

    [Fact]
    public void What_comes_after_by_one_way_does_not_precede()
    {
        var journey = Journey(
            Inform("start").With(To("early", 0.5m), To("late", 0.5m)),
            Inform("early").With(To("late", 1)),
            Inform("late").With(To("early", 0.1m), End(0.9m))
        );

        Preceding(journey, "x", "early", "late").Should().Equal(false, false, false);
    }

    [Fact]
    public void A_way_back_to_what_was_passed_first_does_not_put_it_later()
    {
        var journey = Journey(Inform("early"), Inform("late"), Inform("again").With(To("early", 1)));

        Preceding(journey, "early", "late", "x").Should().Equal(true, false, false);
    }

    [Fact]
    public void Only_routes_and_ways_to_win_back_make_more_of_a_journey_than_a_chain()
    {
        var dropOff = new DropOff { Reason = "reason" };
        var step = Inform("a") with { Experience = new() { DropOffs = [dropOff] } };
        var recovering = step with { Experience = new() { DropOffs = [dropOff, dropOff with { Recovery = "b" }] } };

        JourneyGraph.IsChain(Journey(step, Inform("b"))).Should().BeTrue();
        JourneyGraph.IsChain(Journey(recovering, Inform("b"))).Should().BeFalse();
        JourneyGraph.IsChain(Journey(Inform("a"), Inform("b").With(End()))).Should().BeFalse();
    }

    [Fact]
    public void A_journey_ends_as_intended_where_a_route_leads_nowhere()
    {
        JourneyGraph.EndsAsIntended(Inform("a").With(To("b", 0.5m), End(0.5m))).Should().BeTrue();
        JourneyGraph.EndsAsIntended(Inform("a").With(To("b", 1))).Should().BeFalse();
        JourneyGraph.EndsAsIntended(Inform("a")).Should().BeFalse();
    }

    [Fact]
    public void Whatever_leads_to_a_touchpoint_is_led_from()
    {
        var ways = 0;
        foreach (var journey in Plans.Sample(300).SelectMany(plan => plan.Operational.Journeys.ToArray()))
        {
            var graph = JourneyGraph.Of(journey);
            for (var i = 0; i < journey.Touchpoints.Count; i++)
            {
                var only = new bool[journey.Touchpoints.Count];
                only[i] = true;
                var reached = graph.From(only);
                for (var j = 0; j < only.Length; j++)
                {
                    var other = new bool[only.Length];
                    other[j] = true;
                    graph.To(other)[i].Should().Be(reached[j]);
                    ways += reached[j] ? 1 : 0;
                }
            }
        }

        ways.Should().BePositive();
    }

    private static bool[] Entries(Journey journey) => JourneyGraph.Of(journey).Entries.ToArray();

    private static bool[] Preceding(Journey journey, params string[] kinds) =>
        JourneyGraph
            .Of(journey)
            .Preceding([.. kinds.Select(kind => kind == "early")], [.. kinds.Select(kind => kind == "late")]);

    private static string[] Ways(JourneyGraph graph, int count) =>
        [.. Enumerable.Range(0, count).SelectMany(from => graph.After(from).ToArray().Select(to => $"{from}-{to}"))];
}
