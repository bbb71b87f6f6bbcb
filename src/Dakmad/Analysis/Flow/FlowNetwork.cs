using System;

namespace Dakmad.Analysis.Flow;

/// <summary>
/// A graph in which what comes to a node is divided: a share of it goes along each way to another node, the rest leaves.
/// Ways of one node stand together: those of node <c>i</c> from <c>Starts[i]</c> up to <c>Starts[i + 1]</c>.
/// </summary>
/// <param name="Starts">Where the ways of each node start; one number more than there are nodes.</param>
/// <param name="Targets">The node to which each way leads.</param>
/// <param name="Shares">The share that takes each way; not negative.</param>
/// <param name="Leaving">
/// The share that leaves the graph at each node. It is stated, not computed as what is left of 1: near 1 the difference
/// would lose all its digits.
/// </param>
internal sealed record FlowNetwork(int[] Starts, int[] Targets, double[] Shares, double[] Leaving)
{
    public int Count => Leaving.Length;

    public ReadOnlySpan<int> TargetsOf(int node) => Targets.AsSpan(Starts[node]..Starts[node + 1]);

    public ReadOnlySpan<double> SharesOf(int node) => Shares.AsSpan(Starts[node]..Starts[node + 1]);
}
