using System;
using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;
using Dakmad.Traversal;

namespace Dakmad;

/// <summary>Analyses as tables, for people (<see cref="Table.ToText"/>, <see cref="Table.ToMarkdown"/>) and for programs.</summary>
public static class ResultTables
{
    /// <summary>All analyses of a plan, one after another.</summary>
    public static ValueList<Table> ToTables(this PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return AnalysisReport.Of(analysis).Tables;
    }

    /// <summary>The funnel by touchpoint, by stage of the 6B model, and in total.</summary>
    public static ValueList<Table> ToTables(this JourneyFunnel funnel) => AnalysisTables.Of(funnel);

    /// <summary>The cost by touchpoint and by stage of the 6B model.</summary>
    public static ValueList<Table> ToTables(this JourneyCost cost) => AnalysisTables.Of(cost);

    /// <summary>Budget against cost on every level, as far as the plan states either.</summary>
    public static ValueList<Table> ToTables(this PlanBudget budget) => AnalysisTables.Of(budget);

    /// <summary>
    /// Events, periods, tasks, overlaps, silence between purchase and delivery, and amounts by month and week; those of
    /// which there is something to tell.
    /// </summary>
    public static ValueList<Table> ToTables(this PlanCalendar calendar) => AnalysisTables.Of(calendar);

    /// <summary>The objectives as a tree, against the funnels, and by event.</summary>
    public static ValueList<Table> ToTables(this PlanObjectives objectives) => AnalysisTables.Of(objectives);

    /// <summary>Which rate moves the end of the journey most, that one first.</summary>
    public static ValueList<Table> ToTables(this Sensitivity sensitivity) => AnalysisTables.Of(sensitivity);

    /// <summary>How the touchpoints divide, how customers feel, and which service they can reach.</summary>
    public static ValueList<Table> ToTables(this JourneyProfile profile) => AnalysisTables.Of(profile);

    /// <summary>The verdict on each journey under each value discipline, and for each journey the reasons.</summary>
    /// <param name="verdicts">The plan.</param>
    /// <param name="journey">The one journey that is shown; null for all of them.</param>
    public static ValueList<Table> ToTables(this PlanVerdicts verdicts, Journey? journey = null) =>
        AnalysisTables.Of(verdicts, journey);

    /// <summary>What was added and removed, and the figures that differ, by analysis.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="withSame">Whether figures that stayed the same are listed too.</param>
    public static ValueList<Table> ToTables(this PlanComparison comparison, bool withSame = false) =>
        AnalysisTables.Of(comparison, withSame);

    /// <summary>What the sources name for each phase and nothing in the plan matches, or what does.</summary>
    /// <param name="gaps">The analysis.</param>
    /// <param name="state">What is listed; everything when null.</param>
    public static ValueList<Table> ToTables(this GapAnalysis gaps, GapState? state = null) => GapTables.Of(gaps, state);

    /// <summary>Touchpoints as one table, a row for each.</summary>
    public static Table ToTable(this IEnumerable<TouchpointRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return TouchpointTables.Of(rows);
    }

    /// <summary>Findings as one table, a row for each.</summary>
    public static Table ToTable(this DiagnosticReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FindingsTable.Of([new(null, report)]);
    }
}
