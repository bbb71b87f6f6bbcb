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
            new("funnel", "funnel"),
            analysis =>
                analysis.Plan.Operational.Journeys.SelectMany(journey => FunnelFigures.Of(analysis.FunnelOf(journey)))
        ),
        (new("kosten", "cost"), analysis => CostFigures.Of(analysis.Budget)),
        (new("doelstellingen", "objectives"), analysis => ObjectiveFigures.Of(analysis.Objectives)),
        (new("strategie", "strategy"), analysis => VerdictFigures.Of(analysis.Verdicts)),
    ];

    /// <summary>The figures of both; those of an analysis that cannot be made of one of them are left out, and told.</summary>
    /// <param name="before">The plan before the change.</param>
    /// <param name="after">The plan after the change.</param>
    /// <param name="renamed">What the plan before the change calls what the other renamed.</param>
    /// <param name="problems">Receives what is told.</param>
    public static IEnumerable<ComparedFigure> Compare(
        PlanAnalysis before,
        PlanAnalysis after,
        SubjectIds renamed,
        ICollection<Diagnostic> problems
    )
    {
        var figures = Of([before, after], problems);
        return Compare(figures[0], Array.ConvertAll(figures[1], renamed.In));
    }

    /// <summary>The figures of several plans; those of an analysis that cannot be made of one of them are left out, and told.</summary>
    public static PlanFigure[][] Of(ValueList<PlanAnalysis> plans, ICollection<Diagnostic> problems)
    {
        var figures = plans.Select(_ => new List<PlanFigure>()).ToArray();
        foreach (var (name, of) in Analyses)
        {
            try
            {
                PlanFigure[][] all = [.. plans.Select(plan => of(plan).ToArray())];
                for (var i = 0; i < all.Length; i++)
                {
                    figures[i].AddRange(all[i]);
                }
            }
            catch (Exception e) when (ProgramFault.IsContained(e))
            {
                var analysis = new DiagnosticArgument("analysis", name);
                problems.Add(ProgramFault.Of(ProgramDiagnostics.AnalysisFailed, PlanPath.Root, e, analysis));
            }
        }

        return [.. figures.Select(own => own.DistinctBy(figure => figure.Identity).ToArray())];
    }

    private static IEnumerable<ComparedFigure> Compare(PlanFigure[] left, PlanFigure[] right)
    {
        var old = left.ToDictionary(figure => figure.Identity);
        var known = right.Select(figure => figure.Identity).ToHashSet();
        return right
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
