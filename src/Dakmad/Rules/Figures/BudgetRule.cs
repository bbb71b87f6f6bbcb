using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about the amounts of a plan.</summary>
internal abstract class BudgetRule(DiagnosticDescriptor descriptor) : AnalysisRule<MarketingPlan>(descriptor)
{
    protected override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        context.Analysis.Budget.Problems;
}
