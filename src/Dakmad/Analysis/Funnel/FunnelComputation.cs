using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Dakmad.Analysis.Flow;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Funnel;

/// <summary>The funnel of one journey, with everything that it was computed from.</summary>
internal sealed class FunnelComputation
{
    private FunnelComputation(PlanIndex index, Journey journey)
    {
        Index = index;
        Graph = new(journey);
        Problems = new(PathOf(index, journey));
        Rates = new(Graph, Problems);
        Units = new(Graph, Rates);
        Inflow = new(Graph, Units, Problems);
        var outflow = new FunnelOutflow(Graph, Units, Rates, Inflow, Problems);
        (Network, Outcomes) = (outflow.Network, outflow.Outcomes);
        Solver = new(Network);
        Visits = Solver.Visits(Inflow.Volumes);
        Cut(Solver.Endless, FunnelDiagnostics.EndlessLoop);
        Cut(
            Solver.TooLarge,
            FunnelDiagnostics.LoopTooLarge,
            new DiagnosticArgument("limit", FunnelNumber.Show((double)FlowSolver.MostNodes))
        );
        LowerBounds = FindLowerBounds();
    }

    public PlanIndex Index { get; }

    public FunnelGraph Graph { get; }

    public FunnelProblems Problems { get; }

    public FunnelUnits Units { get; }

    public FunnelInflow Inflow { get; }

    public FunnelRates Rates { get; }

    public Outcome[] Outcomes { get; }

    public FlowNetwork Network { get; }

    public FlowSolver Solver { get; }

    public double[] Visits { get; }

    /// <summary>The touchpoints that may have more visits than is known.</summary>
    public bool[] LowerBounds { get; }

    public static FunnelComputation Solve(PlanIndex index, Journey journey) => new(index, journey);

    public static JourneyFunnel Of(PlanIndex index, Journey journey) => new FunnelResult(Solve(index, journey)).Make();

    private void Cut(List<int[]> loops, DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> more)
    {
        foreach (var loop in loops)
        {
            Problems.AboutLoop(
                descriptor,
                loop,
                [
                    new("touchpoint", Graph.Journey.Touchpoints[loop[0]].Name),
                    new("count", FunnelNumber.Show((double)loop.Length)),
                    .. more,
                ]
            );
            foreach (var position in loop)
            {
                Outcomes[position] = new() { Untraced = 1, IsReported = true };
            }
        }
    }

    private bool[] FindLowerBounds()
    {
        var isLower = new bool[Graph.Count];
        var met = new Queue<int>();
        Meet(CollectionsMarshal.AsSpan(Inflow.Unknown));
        for (var i = 0; i < Graph.Count; i++)
        {
            if (Visits[i] > 0 && Outcomes[i].IsReported)
            {
                Meet(Graph.Successors(i));
            }
        }

        while (met.TryDequeue(out var position))
        {
            Meet(Graph.Successors(position));
        }

        return isLower;

        void Meet(ReadOnlySpan<int> positions)
        {
            foreach (var position in positions)
            {
                if (!isLower[position])
                {
                    isLower[position] = true;
                    met.Enqueue(position);
                }
            }
        }
    }

    private static PlanPath PathOf(PlanIndex index, Journey journey)
    {
        if (index.FindIndexed<Journey>(journey.Id) is { } found && ReferenceEquals(found.Element, journey))
        {
            return found.Path;
        }

        foreach (var other in index.All<Journey>())
        {
            if (ReferenceEquals(other.Element, journey))
            {
                return other.Path;
            }
        }

        throw new ArgumentException($"The plan has no journey '{journey.Id}' that is this one.", nameof(journey));
    }
}
