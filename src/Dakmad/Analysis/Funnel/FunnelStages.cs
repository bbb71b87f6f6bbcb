using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Funnel;

/// <summary>Takes the touchpoints of each stage of the 6B model together.</summary>
internal static class FunnelStages
{
    public static ValueList<FunnelStage> Of(FunnelComputation funnel, FunnelStep[] steps)
    {
        var stages = new List<FunnelStage>();
        foreach (var stage in Enum.GetValues<SixBStage>())
        {
            var rows = new Dictionary<ValueTuple<MeasurementUnit?>, List<FunnelStep>>();
            var order = new List<List<FunnelStep>>();
            foreach (var step in steps)
            {
                if (!step.Touchpoint.Stages.Contains(stage))
                {
                    continue;
                }

                if (!rows.TryGetValue(new(step.Unit), out var row))
                {
                    rows.Add(new(step.Unit), row = []);
                    order.Add(row);
                }

                row.Add(step);
            }

            stages.AddRange(order.ConvertAll(row => Make(funnel, stage, row)));
        }

        return [.. stages];
    }

    private static FunnelStage Make(FunnelComputation funnel, SixBStage stage, List<FunnelStep> steps)
    {
        var (visits, droppedOff, isLower) = (0.0, 0.0, false);
        foreach (var step in steps)
        {
            visits += step.Visits;
            droppedOff += step.DroppedOff;
            isLower |= step.IsLowerBound;
        }

        return new(stage, steps[0].Unit, Reached(funnel, steps), visits, droppedOff, isLower);
    }

    /// <summary>How many come to one of the touchpoints when nobody goes on from there, so that each comes once.</summary>
    private static double Reached(FunnelComputation funnel, List<FunnelStep> steps)
    {
        if (steps.Count == 1 && !funnel.Solver.IsInLoop(steps[0].Position))
        {
            return steps[0].Visits;
        }

        var stopping = funnel.Solver.CutAt(steps.Select(step => step.Position));
        var visits = stopping.Visits(funnel.Inflow.Volumes);
        var reached = 0.0;
        foreach (var step in steps)
        {
            reached += visits[step.Position];
        }

        return reached;
    }
}
