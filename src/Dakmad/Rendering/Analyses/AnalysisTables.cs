using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Analyses as tables, for people (<see cref="Table.ToText"/>, <see cref="Table.ToMarkdown"/>) and for programs.</summary>
public static class AnalysisTables
{
    /// <summary>The funnel by touchpoint, by stage of the 6B model, and in total.</summary>
    public static ValueList<Table> ToTables(this JourneyFunnel funnel)
    {
        ArgumentNullException.ThrowIfNull(funnel);
        return FunnelTables.Of(funnel).ToValueList();
    }

    /// <summary>The cost by touchpoint and by stage of the 6B model.</summary>
    public static ValueList<Table> ToTables(this JourneyCost cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return CostTables.Of(cost).ToValueList();
    }

    /// <summary>Budget against cost on every level, as far as the plan states either.</summary>
    public static ValueList<Table> ToTables(this PlanBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return BudgetTables.Of(budget).ToValueList();
    }

    /// <summary>
    /// Events, periods, tasks, overlaps, silence between purchase and delivery, and amounts by month and week; those of
    /// which there is something to tell.
    /// </summary>
    public static ValueList<Table> ToTables(this PlanCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return CalendarTables.Of(calendar).ToValueList();
    }

    /// <summary>The objectives as a tree, against the funnels, and by event.</summary>
    public static ValueList<Table> ToTables(this PlanObjectives objectives)
    {
        ArgumentNullException.ThrowIfNull(objectives);
        return ObjectiveTables.Of(objectives).ToValueList();
    }

    /// <summary>What was added and removed, and the figures that differ, by analysis.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="withSame">Whether figures that stayed the same are listed too.</param>
    public static ValueList<Table> ToTables(this PlanComparison comparison, bool withSame = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonTables.Of(comparison, withSame).ToValueList();
    }
}
