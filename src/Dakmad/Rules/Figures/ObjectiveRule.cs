using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about the objectives of a plan.</summary>
internal abstract class ObjectiveRule(DiagnosticDescriptor descriptor) : AnalysisRule<MarketingPlan>(descriptor)
{
    protected sealed override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        IsAsked(context.Analysis.Objectives) ? context.Analysis.Objectives.Problems : [];

    /// <summary>Whether the plan has begun to say what the rule looks at: a draft that has not is no fault.</summary>
    protected abstract bool IsAsked(PlanObjectives objectives);
}
