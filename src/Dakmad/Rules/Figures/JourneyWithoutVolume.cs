using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A journey with rates or volumes of which the plan does not say how many enter it; one without any figure is a draft.</summary>
internal sealed class JourneyWithoutVolume() : FunnelRule(FunnelDiagnostics.NoVolumes)
{
    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        StatesVolumes(part) ? context.Analysis.FunnelOf(part).Problems : [];
}
