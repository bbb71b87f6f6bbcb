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
    public static AnalysisReport Of(PlanAnalysis analysis, IEnumerable<AnalysisKind> kinds, Journey? journey)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(kinds);
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
            AnalysisKind.Funnel => journeys.Select(analysis.FunnelOf).Select(Of),
            AnalysisKind.Cost when journey is null => journeys
                .Select(analysis.CostOf)
                .Select(Of)
                .Append(Of(analysis.Budget)),
            AnalysisKind.Cost => journeys.Select(analysis.CostOf).Select(Of),
            AnalysisKind.Calendar => [Of(analysis.Calendar)],
            AnalysisKind.Objectives => [Of(analysis.Objectives)],
            AnalysisKind.Sensitivity => journeys.Select(analysis.SensitivityOf).Select(Of),
            AnalysisKind.Profile => journeys.Select(analysis.ProfileOf).Select(Of),
            AnalysisKind.Strategy when journey is null => [
                new([.. analysis.Verdicts.ToTables(), .. PositioningTables.Of(analysis)], []),
            ],
            AnalysisKind.Strategy => [new(analysis.Verdicts.ToTables(journey), [])],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static AnalysisPart Of(JourneyFunnel funnel) => new(funnel.ToTables(), funnel.Problems);

    private static AnalysisPart Of(JourneyCost cost) => new(cost.ToTables(), cost.Problems);

    private static AnalysisPart Of(PlanBudget budget) => new(budget.ToTables(), budget.Problems);

    private static AnalysisPart Of(PlanCalendar calendar) => new(calendar.ToTables(), calendar.Problems);

    private static AnalysisPart Of(PlanObjectives objectives) => new(objectives.ToTables(), objectives.Problems);

    /// <summary>What is the matter with volumes and cost is said by the analyses that they come from.</summary>
    private static AnalysisPart Of(JourneyProfile profile) => new(profile.ToTables(), []);

    private static AnalysisPart Of(Sensitivity sensitivity) => new(sensitivity.ToTables(), sensitivity.Funnel.Problems);

    private sealed record AnalysisPart(ValueList<Table> Tables, ValueList<Diagnostic> Problems);
}
