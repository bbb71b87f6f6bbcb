using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>
/// A touchpoint at which more are expected than there are before it, in one unit, though nobody enters there
/// [S3:174-182]. Where the rates are known, the computed volume says so (DAK5013).
/// </summary>
internal sealed class VolumeGrows() : FunnelRule(FunnelDiagnostics.VolumeGrows)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context)
    {
        if (!StatesVolumes(part))
        {
            return [];
        }

        var steps = context.Analysis.FunnelOf(part).Steps;
        var most = MostArriving(new(part), steps);
        return steps
            .Where(step =>
                step is { IsLowerBound: true, Expected: { } expected }
                && most[step.Position] < expected
                && Tolerance.IsExceeded(expected - most[step.Position], expected, context)
            )
            .Select(step => Grows(step, most[step.Position]));
    }

    private static Diagnostic Grows(FunnelStep step, double most) =>
        new(FunnelDiagnostics.VolumeGrows, step.Path.Property("volume").Property("expected"))
        {
            Arguments =
            [
                new("touchpoint", step.Touchpoint.Name),
                new("expected", FunnelNumber.Show(step.Expected!.Value)),
                new("most", FunnelNumber.Show(most)),
            ],
        };

    /// <summary>
    /// How many can come to each touchpoint: all who are at those before it, or are expected there. Without end where
    /// that is not known, where they are counted in another unit, and where customers enter.
    /// </summary>
    private static double[] MostArriving(JourneyGraph graph, ValueList<FunnelStep> steps)
    {
        var most = new double[steps.Count];
        var last = new int[steps.Count];
        Array.Fill(last, -1);
        foreach (var step in steps)
        {
            foreach (var next in graph.Successors(step.Position))
            {
                // Several ways to one touchpoint bring nobody twice.
                if (last[next] != step.Position)
                {
                    last[next] = step.Position;
                    most[next] += step.Unit == steps[next].Unit ? Most(step) : double.PositiveInfinity;
                }
            }
        }

        // Without entries customers enter at the first touchpoint.
        if (graph.Journey.Entries.IsEmpty && most.Length > 0)
        {
            most[0] = double.PositiveInfinity;
        }

        foreach (var entry in graph.Journey.Entries)
        {
            if (graph.PositionOf(entry.Touchpoint) is >= 0 and var position)
            {
                most[position] = double.PositiveInfinity;
            }
        }

        return most;
    }

    private static double Most(FunnelStep step) =>
        step.IsLowerBound ? step.Expected ?? double.PositiveInfinity : step.Visits;
}
