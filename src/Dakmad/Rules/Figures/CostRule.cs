using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>A rule about what a journey costs; silent about journeys that nobody is said to enter, of which it is not known.</summary>
internal abstract class CostRule(DiagnosticDescriptor descriptor) : AnalysisRule<Journey>(descriptor)
{
    protected sealed override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        HasCosts(part) && context.Analysis.FunnelOf(part).HasVolumes ? context.Analysis.CostOf(part).Problems : [];

    private static bool HasCosts(Journey journey)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Cost is not null)
            {
                return true;
            }
        }

        return false;
    }
}
