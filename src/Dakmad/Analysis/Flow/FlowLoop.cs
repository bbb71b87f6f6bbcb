using System;

namespace Dakmad.Analysis.Flow;

/// <summary>A loop of a network, ready to be solved.</summary>
internal sealed class FlowLoop
{
    private readonly int[] _nodes;
    private readonly LoopElimination _elimination;

    private FlowLoop(int[] nodes, LoopElimination elimination) => (_nodes, _elimination) = (nodes, elimination);

    /// <summary>Makes a loop ready; null when customers would pass its nodes more often than is allowed.</summary>
    /// <param name="network">The network.</param>
    /// <param name="nodes">The nodes of the loop, in ascending order.</param>
    /// <param name="cut">The nodes from which nothing goes on.</param>
    /// <param name="mostPassings">How often the nodes may be passed, for one that comes to each of them.</param>
    public static FlowLoop? Of(FlowNetwork network, int[] nodes, bool[] cut, double mostPassings)
    {
        var (rows, leaving) = Shares(network, nodes, cut);
        var elimination = new LoopElimination(rows, leaving);
        return elimination.Ends && Passings(elimination, nodes.Length) <= mostPassings ? new(nodes, elimination) : null;
    }

    /// <summary>Turns what comes to the nodes from outside into how often they are passed.</summary>
    public void Visit(double[] all)
    {
        var own = Gather(all);
        _elimination.Solve(own);
        Scatter(own, all);
    }

    /// <summary>Turns what a visit is worth without the rest of the loop into what it is worth with it.</summary>
    public void Value(double[] all)
    {
        var own = Gather(all);
        _elimination.SolveValues(own);
        Scatter(own, all);
    }

    /// <summary>As <see cref="Visit"/>, with the nodes of the loop alone, in their order.</summary>
    public void VisitOwn(Span<double> own) => _elimination.Solve(own);

    private static (double[] Rows, double[] Leaving) Shares(FlowNetwork network, int[] nodes, bool[] cut)
    {
        var rows = new double[nodes.Length * nodes.Length];
        var leaving = new double[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (cut[nodes[i]])
            {
                leaving[i] = 1;
                continue;
            }

            leaving[i] = network.Leaving[nodes[i]];
            var shares = network.SharesOf(nodes[i]);
            var targets = network.TargetsOf(nodes[i]);
            for (var way = 0; way < targets.Length; way++)
            {
                if (Array.BinarySearch(nodes, targets[way]) is >= 0 and var to)
                {
                    rows[(i * nodes.Length) + to] += shares[way];
                }
                else
                {
                    leaving[i] += shares[way];
                }
            }
        }

        return (rows, leaving);
    }

    private static double Passings(LoopElimination elimination, int count)
    {
        var visits = new double[count];
        visits.AsSpan().Fill(1);
        elimination.Solve(visits);
        var most = 0.0;
        foreach (var passings in visits)
        {
            // What is not a number is not within a bound either.
            most = passings <= most ? most : passings;
        }

        return most;
    }

    private double[] Gather(double[] all) => Array.ConvertAll(_nodes, node => all[node]);

    private void Scatter(double[] own, double[] all)
    {
        for (var i = 0; i < own.Length; i++)
        {
            all[_nodes[i]] = own[i];
        }
    }
}
