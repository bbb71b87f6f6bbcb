using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Rendering.Comparisons;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Analyses as tables, for people (<see cref="Table.ToText"/>, <see cref="Table.ToMarkdown"/>) and for programs.</summary>
internal static class AnalysisTables
{
    /// <summary>The funnel by touchpoint, by stage of the 6B model, and in total.</summary>
    public static ValueList<Table> Of(JourneyFunnel funnel)
    {
        ArgumentNullException.ThrowIfNull(funnel);
        return FunnelTables.Of(funnel).ToValueList();
    }

    /// <summary>The cost by touchpoint and by stage of the 6B model.</summary>
    public static ValueList<Table> Of(JourneyCost cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return CostTables.Of(cost).ToValueList();
    }

    /// <summary>Budget against cost on every level, as far as the plan states either.</summary>
    public static ValueList<Table> Of(PlanBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return BudgetTables.Of(budget).ToValueList();
    }

    /// <summary>
    /// Events, periods, tasks, overlaps, silence between purchase and delivery, and amounts by month and week; those of
    /// which there is something to tell.
    /// </summary>
    public static ValueList<Table> Of(PlanCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return CalendarTables.Of(calendar).ToValueList();
    }

    /// <summary>The objectives as a tree, against the funnels, and by event.</summary>
    public static ValueList<Table> Of(PlanObjectives objectives)
    {
        ArgumentNullException.ThrowIfNull(objectives);
        return ObjectiveTables.Of(objectives).ToValueList();
    }

    /// <summary>Which rate moves the end of the journey most, that one first.</summary>
    public static ValueList<Table> Of(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return SensitivityTables.Of(sensitivity).ToValueList();
    }

    /// <summary>How the touchpoints divide, how customers feel, and which service they can reach.</summary>
    public static ValueList<Table> Of(JourneyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProfileTables.Of(profile).ToValueList();
    }

    /// <summary>The verdict on each journey under each value discipline, and for each journey the reasons.</summary>
    /// <param name="verdicts">The plan.</param>
    /// <param name="journey">The one journey that is shown; null for all of them.</param>
    public static ValueList<Table> Of(PlanVerdicts verdicts, Journey? journey = null)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return StrategyTables.Of(verdicts, journey).ToValueList();
    }

    /// <summary>The figures that differ, by analysis; verdicts have tables of their own (<see cref="ComparisonReport"/>).</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="withSame">Whether figures that stayed the same are listed too.</param>
    public static ValueList<Table> Of(PlanComparison comparison, bool withSame = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return FigureTables.Of(comparison, withSame).ToValueList();
    }
}
