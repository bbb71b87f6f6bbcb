using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A journey of which the plan does not say how many enter it [S3:136-150]; off by default, since most plans begin without figures.</summary>
internal sealed class JourneyWithoutVolume() : AnalysisRule<Journey>(FunnelDiagnostics.NoVolumes)
{
    public override bool IsOnByDefault => false;

    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        context.Analysis.FunnelOf(part).Problems;
}
