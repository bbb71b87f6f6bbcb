using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of objectives.</summary>
internal static class ObjectiveFigures
{
    public static IEnumerable<PlanFigure> Of(PlanObjectives objectives) =>
        objectives.All.IsEmpty ? [] : [.. OfPlan(objectives), .. objectives.All.SelectMany(Of)];

    private static IEnumerable<PlanFigure> OfPlan(PlanObjectives objectives)
    {
        var (met, missed) = (Count(objectives, true), Count(objectives, false));

        // An objective of which it cannot be told because a volume is open may be among either.
        var bound = FigureBounds.Of(objectives.All.Any(planned => planned.IsMet is null && IsOpen(planned)));
        yield return Make(
            Subjects.Plan,
            "met",
            new("doelstellingen gehaald", "objectives reached"),
            Figure.Of(met).As(bound)
        );
        yield return Make(
            Subjects.Plan,
            "missed",
            new("doelstellingen niet gehaald", "objectives not reached"),
            Figure.Of(missed).As(bound)
        );
    }

    private static IEnumerable<PlanFigure> Of(PlannedObjective planned)
    {
        var subject = Subjects.Of(planned.Objective);
        if (planned.Objective.Target is { } target)
        {
            yield return Make(
                subject,
                "target",
                new("streefwaarde", "target"),
                Figure.Of((double)target, planned.Objective.Unit)
            );
        }

        if (planned.IsMet is not null || IsOpen(planned))
        {
            yield return Make(
                subject,
                "isMet",
                new("gehaald", "reached"),
                planned.IsMet is { } isMet ? Figure.Of(isMet) : Figure.NotKnown(FigureKind.Flag)
            );
        }

        yield return Make(subject, "isMeasurable", new("meetbaar", "measurable"), Figure.Of(planned.IsMeasurable));
    }

    private static bool IsOpen(PlannedObjective planned) =>
        planned.Comparisons.Any(comparison =>
            comparison.Obstacle
                is ObjectiveObstacle.IncompleteVolume
                    or ObjectiveObstacle.NoVolumes
                    or ObjectiveObstacle.UnknownUnit
        );

    private static int Count(PlanObjectives objectives, bool isMet) =>
        objectives.All.Count(objective => objective.IsMet == isMet);

    private static PlanFigure Make(FigureSubject subject, string key, LocalizedText measure, Figure value) =>
        new(FigureGroup.Objectives, subject, key, measure, value);
}
