using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Funnel;

/// <summary>Holds objectives that count what the funnel counts against it.</summary>
internal static class FunnelObjectives
{
    public static ValueList<FunnelObjective> Of(
        FunnelComputation funnel,
        FunnelStep[] steps,
        (MeasurementUnit? Unit, double Volume, bool IsLowerBound) end
    )
    {
        var found = new List<FunnelObjective>();
        var journey = funnel.Graph.Journey;
        var path = funnel.Problems.Path.Property("endObjective");
        if (Make(funnel.Index.Find(journey.EndObjective), null, path, end) is { } last)
        {
            found.Add(last);
            Report(funnel, FunnelProblems.AtEndObjective, last);
        }

        var uses = Uses(journey);
        foreach (var step in steps)
        {
            if (
                step.Touchpoint.Objective is { } reference
                && uses[reference.Id] == 1
                && Make(
                    funnel.Index.Find<Objective>(reference),
                    step,
                    step.Path.Property("objective"),
                    (step.Unit, step.Visits, step.IsLowerBound)
                )
                    is { } own
            )
            {
                found.Add(own);
                Report(funnel, step.Position, own);
            }
        }

        return [.. found];
    }

    /// <summary>An objective of several touchpoints is not that of one of them.</summary>
    private static Dictionary<string, int> Uses(Journey journey)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Objective is { } objective)
            {
                uses[objective.Id] = uses.GetValueOrDefault(objective.Id) + 1;
            }
        }

        return uses;
    }

    private static FunnelObjective? Make(
        Objective? objective,
        FunnelStep? step,
        PlanPath path,
        (MeasurementUnit? Unit, double Volume, bool IsLowerBound) computed
    ) =>
        objective is { Target: { } target, Unit: { } unit } && unit == computed.Unit
            ? new()
            {
                Objective = objective,
                Step = step,
                Path = path,
                Target = (double)target,
                Computed = computed.Volume,
                IsLowerBound = computed.IsLowerBound,
                IsMet = IsMet(objective, computed.Volume, computed.IsLowerBound),
            }
            : null;

    /// <summary>Whether a volume reaches the target of an objective, or stays below it where less is better.</summary>
    public static bool IsMet(Objective objective, double computed) =>
        Decreases(objective)
            ? StatedNumber.StaysBelow(computed, objective.Target!.Value)
            : StatedNumber.Reaches(computed, objective.Target!.Value);

    private static bool? IsMet(Objective objective, double computed, bool isLowerBound)
    {
        var isMet = IsMet(objective, computed);

        // More than the bound can only help what should grow, and only harm what should shrink.
        return isLowerBound && isMet == Decreases(objective) ? null : isMet;
    }

    private static bool Decreases(Objective objective) =>
        objective.Direction is { } direction
            ? direction is ObjectiveDirection.Decrease
            : objective.Target < objective.Baseline;

    /// <summary>Says that a journey or step does not come to its objective.</summary>
    public static Diagnostic NotReached(FunnelObjective objective) =>
        new(FunnelDiagnostics.ObjectiveNotReached, objective.Path)
        {
            Arguments =
            [
                new("objective", objective.Objective.Name),
                new("target", FunnelNumber.Show(objective.Target)),
                new("computed", Bound(objective)),
                new("unit", Terms.Of(objective.Objective.Unit!)),
            ],
        };

    private static LocalizedText Bound(FunnelObjective objective)
    {
        var number = FunnelNumber.Count(objective.Computed, objective.Target);
        return objective.IsLowerBound ? new($"minstens {number.Dutch}", $"at least {number.English}") : number;
    }

    private static void Report(FunnelComputation funnel, int position, FunnelObjective objective)
    {
        if (
            objective.IsMet is false
            && UsualTolerance.IsExceeded(objective.Computed - objective.Target, objective.Target)
        )
        {
            funnel.Problems.Always(position, NotReached(objective));
        }
    }
}
