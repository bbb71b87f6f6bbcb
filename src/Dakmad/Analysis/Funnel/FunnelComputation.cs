using System;
using System.Collections.Generic;
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
        Problems = new(index.PlaceOf(journey).Path);
        Ends = new(index, Graph);
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
        LowerBounds = Bounded(Visits, Outcomes, position => Graph.Successors(position).ToArray());
        ToEnd = new(this);
    }

    public PlanIndex Index { get; }

    public FunnelGraph Graph { get; }

    public FunnelProblems Problems { get; }

    public FunnelUnits Units { get; }

    public FunnelInflow Inflow { get; }

    public FunnelRates Rates { get; }

    /// <summary>Where the journey ends as it says.</summary>
    public FunnelEnds Ends { get; }

    public Outcome[] Outcomes { get; }

    public FlowNetwork Network { get; }

    public FlowSolver Solver { get; }

    public double[] Visits { get; }

    /// <summary>The touchpoints that may have more visits than is known.</summary>
    public bool[] LowerBounds { get; }

    /// <summary>What of all this is on the way to the end.</summary>
    public FunnelCompletion ToEnd { get; }

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

    /// <summary>The touchpoints to which more visits may come than is known.</summary>
    public bool[] Bounded(double[] visits, Outcome[] outcomes, Func<int, IEnumerable<int>> successors)
    {
        var isLower = new bool[Graph.Count];
        var met = new Queue<int>();
        Meet(Inflow.Unknown);
        for (var i = 0; i < Graph.Count; i++)
        {
            if (visits[i] > 0 && outcomes[i].IsReported)
            {
                Meet(successors(i));
            }
        }

        while (met.TryDequeue(out var position))
        {
            Meet(successors(position));
        }

        return isLower;

        void Meet(IEnumerable<int> positions)
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
}
