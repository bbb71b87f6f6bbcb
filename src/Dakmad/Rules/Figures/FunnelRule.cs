using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about the funnel of a journey, silent where nobody is said to enter it.</summary>
internal abstract class FunnelRule(DiagnosticDescriptor descriptor) : AnalysisRule<Journey>(descriptor)
{
    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        StatesVolumes(part) && context.Analysis.FunnelOf(part) is { HasVolumes: true } funnel ? funnel.Problems : [];

    /// <summary>Whether there is a figure at all: drafts without are spared the computation.</summary>
    protected static bool StatesVolumes(Journey journey)
    {
        foreach (var entry in journey.Entries)
        {
            if (entry.Volume is not null)
            {
                return true;
            }
        }

        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Volume is { Expected: not null } or { PassRate: not null })
            {
                return true;
            }
        }

        return false;
    }
}
