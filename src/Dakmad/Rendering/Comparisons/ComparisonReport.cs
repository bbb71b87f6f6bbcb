using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Comparison;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Comparisons;

/// <summary>
/// Two or more plans beside each other: what changed, which figures moved, and what that does to the verdicts. Of more
/// than two plans the changes are those of each against the first.
/// </summary>
public sealed record ComparisonReport
{
    private ComparisonReport() { }

    /// <summary>The tables, in the order of what is shown.</summary>
    public required ValueList<Table> Tables { get; init; }

    /// <summary>The analyses that failed, whose figures are left out (9xxx).</summary>
    public required DiagnosticReport Problems { get; init; }

    /// <summary>Whether one of the plans differs from the first in anything at all, shown or not.</summary>
    public required bool HasDifferences { get; init; }

    /// <summary>Compares plans, in everything.</summary>
    /// <param name="plans">Two plans or more, the one before the change first.</param>
    /// <exception cref="ArgumentException">There are fewer than two plans.</exception>
    public static ComparisonReport Of(ValueList<ComparedPlan> plans) => Of(plans, Enum.GetValues<ComparisonKind>());

    /// <summary>Compares plans.</summary>
    /// <param name="plans">Two plans or more, the one before the change first.</param>
    /// <param name="kinds">What is shown.</param>
    /// <param name="withSame">Whether figures and verdicts that are the same are shown too.</param>
    /// <exception cref="ArgumentException">There are fewer than two plans.</exception>
    public static ComparisonReport Of(
        ValueList<ComparedPlan> plans,
        IEnumerable<ComparisonKind> kinds,
        bool withSame = false
    )
    {
        ArgumentNullException.ThrowIfNull(kinds);
        if (plans.Count < 2)
        {
            throw new ArgumentException("It takes two plans to compare.", nameof(plans));
        }

        PlanDiff[] diffs = [.. plans.Skip(1).Select(plan => PlanDiff.Of(plans[0].Plan, plan.Plan))];
        var hasDifferences = Array.Exists(diffs, diff => !diff.IsEmpty);

        var problems = new List<Diagnostic>();

        // Plans that are equal in everything have the same figures and verdicts.
        var tables =
            hasDifferences || withSame
                ? kinds.SelectMany(kind => Of(kind, plans, diffs, withSame, problems)).ToValueList()
                : [ChangeTables.None];
        return new()
        {
            HasDifferences = hasDifferences,
            Tables = tables,
            Problems = new(problems),
        };
    }

    private static IEnumerable<Table> Of(
        ComparisonKind kind,
        ValueList<ComparedPlan> plans,
        PlanDiff[] diffs,
        bool withSame,
        List<Diagnostic> problems
    ) =>
        kind switch
        {
            ComparisonKind.Changes => diffs.Select(
                (diff, i) => ChangeTables.Of(diff, plans.Count == 2 ? null : plans[i + 1].Name, plans[0].Name)
            ),
            ComparisonKind.Figures => FigureTables.Of(plans, diffs, withSame, problems),
            ComparisonKind.Verdicts => VerdictTables.Of(plans, diffs, withSame),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
