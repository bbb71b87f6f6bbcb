using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>An expected volume that is not what the rates before it come to.</summary>
internal sealed class ExpectedVolumeDiffers() : FunnelRule(FunnelDiagnostics.ExpectedDiffers)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        base.Problems(part, context)
            .Where(problem => problem.Descriptor == Descriptor)
            .Join(
                context
                    .Analysis.FunnelOf(part)
                    .Steps.Where(step =>
                        step is { Difference: { } difference, Expected: { } expected }
                        && Tolerance.IsExceeded(difference, expected, context)
                    ),
                problem => problem.Path,
                step => step.Path.Property("volume").Property("expected"),
                (problem, _) => problem
            );
}
