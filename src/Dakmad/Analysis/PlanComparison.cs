using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Dakmad.Analysis.Comparison;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>
/// What a change of a plan does to its figures: the same analyses of both, figure by figure. Elements are matched by their
/// ids, so that a plan may be changed by <c>with</c>, by <c>Update</c> or in its file. What changed in the plan itself is
/// the matter of <c>PlanDiff</c>.
/// </summary>
[DebuggerDisplay("{Before.Plan.Id,nq} → {After.Plan.Id,nq}")]
public sealed partial record PlanComparison
{
    private PlanComparison() { }

    /// <summary>The plan before the change.</summary>
    public required PlanAnalysis Before { get; init; }

    /// <summary>The plan after the change.</summary>
    public required PlanAnalysis After { get; init; }

    /// <summary>All figures of both, by group, in the order of the plan after the change; those removed come last.</summary>
    public required ValueList<ComparedFigure> Figures { get; init; }

    /// <summary>The analyses that could not be made of one of the plans, whose figures are left out.</summary>
    public ValueList<Diagnostic> Problems { get; init; }

    /// <summary>Compares two plans.</summary>
    /// <param name="before">The plan before the change.</param>
    /// <param name="after">The plan after the change.</param>
    public static PlanComparison Of(MarketingPlan before, MarketingPlan after) =>
        Of(PlanAnalysis.Of(before), PlanAnalysis.Of(after));

    /// <summary>Compares two plans of which analyses are known.</summary>
    /// <param name="before">The plan before the change.</param>
    /// <param name="after">The plan after the change.</param>
    public static PlanComparison Of(PlanAnalysis before, PlanAnalysis after) => Of(before, after, SubjectIds.Same);

    /// <summary>As the other, where elements were renamed.</summary>
    internal static PlanComparison Of(PlanAnalysis before, PlanAnalysis after, SubjectIds renamed)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var problems = new List<Diagnostic>();
        var figures = PlanFigures.Compare(before, after, renamed, problems).ToValueList();
        return new()
        {
            Before = before,
            After = after,
            Figures = figures,
            Problems = problems.ToValueList(),
        };
    }
}
