using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule that tells what an analysis finds, in the words of the analysis.</summary>
internal abstract class AnalysisRule<T>(DiagnosticDescriptor descriptor) : Rule<T>
    where T : PlanPart
{
    public sealed override DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>What the analysis finds, also what is for other rules to tell.</summary>
    protected abstract IEnumerable<Diagnostic> Problems(T part, RuleContext context);

    protected sealed override void Check(T part, RuleContext context)
    {
        foreach (var problem in Problems(part, context))
        {
            if (ReferenceEquals(problem.Descriptor, descriptor))
            {
                context.ReportOn(problem.Path, problem.Related.Select(place => place.Path), problem.Arguments.AsSpan());
            }
        }
    }
}
