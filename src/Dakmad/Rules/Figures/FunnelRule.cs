using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about the funnel of a journey; a journey that nobody is said to enter has none.</summary>
internal abstract class FunnelRule(DiagnosticDescriptor descriptor) : AnalysisRule<Journey>(descriptor)
{
    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        MayHaveVolumes(part) && context.Analysis.FunnelOf(part) is { HasVolumes: true } funnel ? funnel.Problems : [];

    /// <summary>Spares drafts without figures the computation.</summary>
    protected static bool MayHaveVolumes(Journey journey)
    {
        if (!journey.Entries.IsEmpty)
        {
            return true;
        }

        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Volume is not null)
            {
                return true;
            }
        }

        return false;
    }
}
