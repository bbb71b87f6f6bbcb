using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>
/// Something that costs more than its budget: a touchpoint, journey, event, concept or the plan [S3:164-166]. What a
/// resource costs is not told: that a journey draws on several for equal parts is an assumption.
/// </summary>
internal sealed class CostOverBudget() : BudgetRule(CostDiagnostics.CostOverBudget)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        context
            .Analysis.Budget.Lines.Where(line =>
                line is { IsOver: true, Left: { } left, Budget.Sum: { } budget }
                && line.Element is not Resource
                && Tolerance.IsExceeded((double)left.Amount, (double)budget.Amount, context)
            )
            .Select(BudgetComputation.Over);
}
