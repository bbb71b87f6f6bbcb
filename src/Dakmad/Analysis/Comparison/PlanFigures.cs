using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of plans.</summary>
internal static class PlanFigures
{
    private static readonly (LocalizedText Name, Func<PlanAnalysis, IEnumerable<PlanFigure>> Of)[] Analyses =
    [
        (
            new("trechter", "funnel"),
            analysis =>
                analysis.Plan.Operational.Journeys.SelectMany(journey => FunnelFigures.Of(analysis.FunnelOf(journey)))
        ),
        (new("kosten", "cost"), analysis => CostFigures.Of(analysis.Budget)),
        (new("doelstellingen", "objectives"), analysis => ObjectiveFigures.Of(analysis.Objectives)),
        (new("strategie", "strategy"), analysis => VerdictFigures.Of(analysis.Verdicts)),
    ];

    /// <summary>The figures of both; those of an analysis that cannot be made of one of them are left out, and told.</summary>
    public static IEnumerable<ComparedFigure> Compare(
        PlanAnalysis before,
        PlanAnalysis after,
        ICollection<Diagnostic> problems
    )
    {
        var (left, right) = (new List<PlanFigure>(), new List<PlanFigure>());
        foreach (var (name, of) in Analyses)
        {
            try
            {
                var (old, now) = (of(before).ToArray(), of(after).ToArray());
                left.AddRange(old);
                right.AddRange(now);
            }
            catch (Exception e) when (ProgramFault.IsContained(e))
            {
                var analysis = new DiagnosticArgument("analysis", name);
                problems.Add(ProgramFault.Of(ProgramDiagnostics.AnalysisFailed, PlanPath.Root, e, analysis));
            }
        }

        return Compare(left, right);
    }

    private static IEnumerable<ComparedFigure> Compare(List<PlanFigure> left, List<PlanFigure> right)
    {
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
}
