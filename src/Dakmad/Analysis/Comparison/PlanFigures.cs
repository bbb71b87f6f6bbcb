using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of plans.</summary>
internal static class PlanFigures
{
    public static IEnumerable<ComparedFigure> Compare(PlanAnalysis before, PlanAnalysis after)
    {
        var (left, right) = (Of(before), Of(after));
        var old = left.DistinctBy(figure => figure.Identity).ToDictionary(figure => figure.Identity);
        var known = right.Select(figure => figure.Identity).ToHashSet();
        return right
            .DistinctBy(figure => figure.Identity)
            .Select(figure => Compare(figure, old.GetValueOrDefault(figure.Identity)?.Value, figure.Value))
            .Concat(
                old.Values.Where(figure => !known.Contains(figure.Identity))
                    .Select(figure => Compare(figure, figure.Value, null))
            )
            .OrderBy(figure => figure.Group);
    }

    private static ComparedFigure Compare(PlanFigure figure, Figure? before, Figure? after) =>
        new()
        {
            Group = figure.Group,
            Subject = figure.Subject,
            Key = figure.Key,
            Measure = figure.Measure,
            Before = before,
            After = after,
        };

    private static List<PlanFigure> Of(PlanAnalysis analysis) =>
        [
            .. analysis.Plan.Operational.Journeys.SelectMany(journey => FunnelFigures.Of(analysis.FunnelOf(journey))),
            .. CostFigures.Of(analysis.Budget),
            .. ObjectiveFigures.Of(analysis.Objectives),
            .. VerdictFigures.Of(analysis.Verdicts),
        ];
}
