using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Objectives;

/// <summary>Says what is the matter with objectives.</summary>
internal static class ObjectiveProblems
{
    public static IEnumerable<Diagnostic> Of(PlannedObjective[] objectives, EventObjectives[] events)
    {
        // Without an objective at the top there is nothing to lead up to, which is a finding of its own.
        var hasTop = Array.Exists(objectives, objective => objective.Level == PlanLevel.Strategic);
        foreach (var objective in objectives)
        {
            // What a single journey does not reach, its funnel says.
            if (
                objective is { IsMet: false, Comparisons.Count: > 1, Objective.Target: { } target }
                && UsualTolerance.IsExceeded(
                    TargetReached.Volume(objective.Comparisons) - (double)target,
                    (double)target
                )
            )
            {
                yield return NotReached(objective);
            }

            if (!objective.IsWorkedOn)
            {
                yield return About(ObjectiveDiagnostics.NotWorkedOn, objective);
            }

            if (hasTop && !objective.ReachesStrategicLevel)
            {
                yield return About(ObjectiveDiagnostics.OutsideTree, objective);
            }
        }

        foreach (var happening in events.Where(happening => happening.ServesNone))
        {
            yield return new Diagnostic(ObjectiveDiagnostics.EventServesNone, happening.Path)
            {
                Arguments = [new("event", happening.Event.Name)],
            };
        }
    }

    private static Diagnostic About(DiagnosticDescriptor descriptor, PlannedObjective objective) =>
        new(descriptor, objective.Path) { Arguments = [new("objective", objective.Objective.Name)] };

    /// <summary>Says that an objective is not reached by all that refers to it.</summary>
    public static Diagnostic NotReached(PlannedObjective planned)
    {
        var objective = planned.Objective;
        var unit = Terms.Of(objective.Unit!);
        return About(ObjectiveDiagnostics.NotReached, planned) with
        {
            Related =
            [
                .. planned.Comparisons.Select(comparison => new RelatedPlace(comparison.Path, null)
                {
                    Name = NameOf(comparison),
                }),
            ],
            Arguments =
            [
                new("objective", objective.Name),
                new("target", Counted(FigureText.Number(objective.Target!.Value), unit)),
                new(
                    "computed",
                    FunnelNumber.Count(TargetReached.Volume(planned.Comparisons), (double)objective.Target.Value)
                ),
            ],
        };
    }

    private static LocalizedText NameOf(ObjectiveComparison comparison) =>
        comparison.Touchpoint is { } touchpoint
            ? LocalizedText.Same($"'{touchpoint.Name}'")
            : new(
                $"de einddoelstelling van '{comparison.Journey.Name}'",
                $"the end objective of '{comparison.Journey.Name}'"
            );

    private static LocalizedText Counted(LocalizedText number, LocalizedText unit) =>
        new($"{number.Dutch} {unit.Dutch}", $"{number.English} {unit.English}");
}
