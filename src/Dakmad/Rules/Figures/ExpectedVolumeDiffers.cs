using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>An expected volume that is not what the rates before it come to.</summary>
internal sealed class ExpectedVolumeDiffers() : FunnelRule(FunnelDiagnostics.ExpectedDiffers)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        StatesVolumes(part) && context.Analysis.FunnelOf(part) is { HasVolumes: true } funnel
            ? funnel
                .Steps.Where(step => ExpectedDifference.IsTold(step, context.Parameter(Tolerance.Parameter.Name)))
                .Select(ExpectedDifference.Told)
            : [];
}
