using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>
/// Something that costs more than its budget: a touchpoint, journey, event, concept, resource or the plan [S3:164-166].
/// What a resource pays is not told where others pay for the same journey: the plan does not say how much.
/// </summary>
internal sealed class CostOverBudget() : BudgetRule(CostDiagnostics.CostOverBudget)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        context
            .Analysis.Budget.Lines.Where(line =>
                BudgetComputation.IsTold(line, context.Parameter(Tolerance.Parameter.Name))
            )
            .Select(BudgetComputation.Over);
}
