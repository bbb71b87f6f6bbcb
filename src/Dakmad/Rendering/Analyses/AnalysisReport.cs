using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Analyses of a plan as tables, with what is the matter with their figures.</summary>
public sealed record AnalysisReport
{
    private AnalysisReport() { }

    /// <summary>The analyses whose figures plans are compared by.</summary>
    public static ValueList<AnalysisKind> Compared { get; } =
    [AnalysisKind.Funnel, AnalysisKind.Cost, AnalysisKind.Objectives];

    /// <summary>The tables, analysis by analysis.</summary>
    public required ValueList<Table> Tables { get; init; }

    /// <summary>What is the matter with the figures, each finding once.</summary>
    public required DiagnosticReport Problems { get; init; }

    /// <summary>All analyses of a plan.</summary>
    /// <param name="analysis">The plan.</param>
    public static AnalysisReport Of(PlanAnalysis analysis) => Of(analysis, Enum.GetValues<AnalysisKind>(), null);

    /// <summary>Some of the analyses of a plan.</summary>
    /// <param name="analysis">The plan.</param>
    /// <param name="kinds">Which analyses, in the order in which they are listed.</param>
    /// <param name="journey">The one journey that is looked at; null for all of them.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    /// <remarks>An analysis that throws is a problem (DAK9002); the others are made all the same.</remarks>
    public static AnalysisReport Of(PlanAnalysis analysis, IEnumerable<AnalysisKind> kinds, Journey? journey)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(kinds);
        if (journey is not null)
        {
            _ = analysis.Index.PositionOf(journey);
        }

        ValueList<Journey> journeys = journey is null ? analysis.Plan.Operational.Journeys : [journey];
        AnalysisPart[] parts = [.. kinds.SelectMany(kind => Parts(analysis, kind, journeys, journey))];
        return new()
        {
            Tables = parts.SelectMany(part => part.Tables).ToValueList(),
            Problems = new(parts.SelectMany(part => part.Problems).Distinct()),
        };
    }

    private static IEnumerable<AnalysisPart> Parts(
        PlanAnalysis analysis,
        AnalysisKind kind,
        ValueList<Journey> journeys,
        Journey? journey
    ) =>
        kind switch
        {
            AnalysisKind.Funnel => Each(analysis, kind, journeys, one => Of(analysis, analysis.FunnelOf(one))),
            AnalysisKind.Cost when journey is null => Each(analysis, kind, journeys, one => Of(analysis.CostOf(one)))
                .Append(Contained(analysis, kind, null, () => Of(analysis.Budget))),
            AnalysisKind.Cost => Each(analysis, kind, journeys, one => Of(analysis.CostOf(one))),
            AnalysisKind.Calendar => [Contained(analysis, kind, null, () => Of(analysis.Calendar))],
            AnalysisKind.Objectives => [Contained(analysis, kind, null, () => Of(analysis.Objectives))],
            AnalysisKind.Sensitivity => Each(
                analysis,
                kind,
                journeys,
                one => Of(analysis, analysis.SensitivityOf(one))
            ),
            AnalysisKind.Profile => Each(analysis, kind, journeys, one => Of(analysis.ProfileOf(one))),
            AnalysisKind.Strategy when journey is null =>
            [
                Contained(
                    analysis,
                    kind,
                    null,
                    () => new([.. AnalysisTables.Of(analysis.Verdicts), .. PositioningTables.Of(analysis)], [])
                ),
            ],
            AnalysisKind.Strategy =>
            [
                Contained(analysis, kind, null, () => new(AnalysisTables.Of(analysis.Verdicts, journey), [])),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static IEnumerable<AnalysisPart> Each(
        PlanAnalysis analysis,
        AnalysisKind kind,
        ValueList<Journey> journeys,
        Func<Journey, AnalysisPart> of
    ) => journeys.Select(journey => Contained(analysis, kind, journey, () => of(journey)));

    /// <summary>What an analysis says or, where it throws, that it failed: the others go on.</summary>
    private static AnalysisPart Contained(
        PlanAnalysis analysis,
        AnalysisKind kind,
        Journey? journey,
        Func<AnalysisPart> of
    )
    {
        try
        {
            return of();
        }
        catch (Exception e) when (ProgramFault.IsContained(e))
        {
            var path = journey is null ? PlanPath.Root : PathOf(analysis, journey);
            return new(
                [],
                [
                    ProgramFault.Of(
                        ProgramDiagnostics.AnalysisFailed,
                        path,
                        e,
                        new DiagnosticArgument("analysis", NameOf(kind))
                    ),
                ]
            );
        }
    }

    private static PlanPath PathOf(PlanAnalysis analysis, Journey journey) => analysis.Index.PlaceOf(journey).Path;

    private static LocalizedText NameOf(AnalysisKind kind) =>
        kind switch
        {
            AnalysisKind.Funnel => new("funnel", "funnel"),
            AnalysisKind.Cost => new("kosten", "cost"),
            AnalysisKind.Calendar => new("kalender", "calendar"),
            AnalysisKind.Objectives => new("doelstellingen", "objectives"),
            AnalysisKind.Profile => new("profiel", "profile"),
            AnalysisKind.Strategy => new("strategie", "strategy"),
            AnalysisKind.Sensitivity => new("gevoeligheid", "sensitivity"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static AnalysisPart Of(PlanAnalysis analysis, JourneyFunnel funnel) =>
        new(AnalysisTables.Of(funnel), OwnProblems(analysis, funnel));

    /// <summary>What several journeys or steps work on, they need not reach alone: the objectives say whether they do.</summary>
    private static ValueList<Diagnostic> OwnProblems(PlanAnalysis analysis, JourneyFunnel funnel)
    {
        var shared = funnel
            .Objectives.Where(objective => analysis.ObjectiveOf(objective.Objective).Comparisons.Count > 1)
            .Select(objective => objective.Path)
            .ToHashSet();
        return
        [
            .. funnel.Problems.Where(problem =>
                problem.Descriptor != FunnelDiagnostics.ObjectiveNotReached || !shared.Contains(problem.Path)
            ),
        ];
    }

    private static AnalysisPart Of(JourneyCost cost) => new(AnalysisTables.Of(cost), cost.Problems);

    private static AnalysisPart Of(PlanBudget budget) => new(AnalysisTables.Of(budget), budget.Problems);

    private static AnalysisPart Of(PlanCalendar calendar) => new(AnalysisTables.Of(calendar), calendar.Problems);

    private static AnalysisPart Of(PlanObjectives objectives) =>
        new(AnalysisTables.Of(objectives), objectives.Problems);

    /// <summary>What is the matter with volumes and cost is said by the analyses that they come from.</summary>
    private static AnalysisPart Of(JourneyProfile profile) => new(AnalysisTables.Of(profile), []);

    private static AnalysisPart Of(PlanAnalysis analysis, Sensitivity sensitivity) =>
        new(AnalysisTables.Of(sensitivity), OwnProblems(analysis, sensitivity.Funnel));

    private sealed record AnalysisPart(ValueList<Table> Tables, ValueList<Diagnostic> Problems);
}
