using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about the dates of a plan.</summary>
internal abstract class CalendarRule(DiagnosticDescriptor descriptor) : AnalysisRule<MarketingPlan>(descriptor)
{
    protected sealed override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        context.Analysis.Calendar.Problems;
}
