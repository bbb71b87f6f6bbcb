using System;
using System.Linq;
using Dakmad.Analysis.Flow;
using Dakmad.Tests.Fuzz;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Flow;

public sealed class FlowSolverTests
{
    [Fact]
    public void Components_come_after_those_they_lead_to_with_their_nodes_in_order()
    {
        // 0 → 1 ⇄ 3, 3 → 2 → 4, 5 alone.
        var components = FlowComponents.Find([0, 1, 2, 3, 5, 5, 5], [1, 3, 4, 1, 2]);

        components
            .All.Should()
            .BeEquivalentTo<int[]>(
                [
                    [4],
                    [2],
                    [1, 3],
                    [0],
                    [5],
                ],
                options => options.WithStrictOrdering()
            );
        components.Of.Should().Equal(3, 2, 1, 2, 0, 4);
    }

    [Fact]
    public void Visits_fit_the_equations_they_solve()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var random = new SplitMix64(seed);
            var network = Random(random, 1 + random.Below(40));
            double[] entering = [.. Enumerable.Range(0, network.Count).Select(_ => (double)random.Below(100))];

            var visits = new FlowSolver(network).Visits(entering);

            var arriving = (double[])entering.Clone();
            for (var node = 0; node < network.Count; node++)
            {
                for (var way = network.Starts[node]; way < network.Starts[node + 1]; way++)
                {
                    arriving[network.Targets[way]] += visits[node] * network.Shares[way];
                }
            }

            visits.Zip(arriving).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= 1e-10 * pair.First);
        }
    }

    [Fact]
    public void The_value_of_a_visit_is_what_visits_from_there_on_are_worth()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var random = new SplitMix64(seed);
            var network = Random(random, 1 + random.Below(25));
            double[] each = [.. Enumerable.Range(0, network.Count).Select(_ => (double)random.Below(10))];
            var solver = new FlowSolver(network);

            var values = solver.Values(each);

            for (var node = 0; node < network.Count; node++)
            {
                var entering = new double[network.Count];
                entering[node] = 1;
                var worth = solver.Visits(entering).Zip(each).Sum(pair => pair.First * pair.Second);
                values[node].Should().BeApproximately(worth, 1e-9 * Math.Max(worth, 1));
            }
        }
    }

    [Fact]
    public void Nearly_closed_loops_keep_their_digits()
    {
        // A row of 20 in which nearly all go back to the first: 1 / 10^-14 rounds.
        const double Leak = 1e-14;
        var network = new FlowNetwork([0, 1, 2], [1, 0], [1, 1 - Leak], [0, Leak]);

        new FlowSolver(network).Visits([1, 0]).Should().OnlyContain(visits => Math.Abs((visits * Leak) - 1) < 1e-12);
    }

    [Fact]
    public void Nothing_goes_on_from_a_node_that_is_cut()
    {
        var network = new FlowNetwork([0, 2, 3, 3], [0, 1, 2], [0.5, 0.5, 1], [0, 0, 1]);

        new FlowSolver(network).CutAt([0]).Visits([8, 1, 0]).Should().Equal(8, 1, 1);
        new FlowSolver(network).Visits([8, 1, 0]).Should().Equal(16, 9, 9);
        new FlowSolver(network).CutAt([0]).Values([1, 2, 4]).Should().Equal(1, 6, 4);
        new FlowSolver(network).Values([1, 2, 4]).Should().Equal(8, 6, 4);
    }

    [Fact]
    public void A_loop_of_which_a_node_is_cut_is_passed_once()
    {
        var network = new FlowNetwork([0, 1, 2], [1, 0], [0.5, 0.5], [0.5, 0.5]);

        new FlowSolver(network).CutAt([0]).Visits([0, 8]).Should().Equal(4, 8);
        new FlowSolver(network).Visits([0, 6]).Should().Equal(4, 8);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3.9, false)]
    public void A_loop_is_as_endless_as_the_node_that_is_passed_most(double most, bool isSolved)
    {
        // Of two customers, one at each node: the first node is passed four times, the second twice.
        var network = new FlowNetwork([0, 2, 3], [0, 1, 0], [0.5, 0.25, 0.5], [0.25, 0.5]);

        (FlowLoop.Of(network, [0, 1], [false, false], most) is not null).Should().Be(isSolved);
    }

    private static FlowNetwork Random(SplitMix64 random, int count)
    {
        var starts = new int[count + 1];
        var ways = Enumerable.Range(0, count).Select(_ => random.Below(4)).ToArray();
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + ways[i];
        }

        int[] targets = [.. Enumerable.Range(0, starts[count]).Select(_ => random.Below(count))];
        double[] shares = [.. targets.Select(_ => (1 + random.Below(33)) / 100.0)];
        double[] leaving = [.. ways.Select((n, i) => 1 - shares[starts[i]..(starts[i] + n)].Sum())];
        return new(starts, targets, shares, leaving);
    }
}
