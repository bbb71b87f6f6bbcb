using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>What can be wrong with what a plan says it covers of the knowledge base.</summary>
internal static class GapDiagnostics
{
    /// <summary>An id under <c>covers</c> that the knowledge base does not have.</summary>
    public static DiagnosticDescriptor UnknownEntry { get; } =
        new()
        {
            Id = "DAK5041",
            Severity = Severity.Warning,
            Title = new("Onbekend kennisitem", "Unknown knowledge entry"),
            Message = new(
                "De kennisbank heeft geen item met de id '{id}'.{suggestion}",
                "The knowledge base has no entry with the id '{id}'.{suggestion}"
            ),
            Rationale = new(
                "Onder 'covers' staat welke middelen, KPI's, risico's en afhaakmomenten van de kennisbank een onderdeel van het plan invult. Een id die daar niet in voorkomt, telt bij geen enkele analyse mee.",
                "Under 'covers' stands which means, KPIs, risks and drop-off moments of the knowledge base a part of the plan carries out. An id that it does not have counts in no analysis."
            ),
            Remedy = new(
                "Kies een id uit de kennisbank; 'dakmad knowledge' toont ze.",
                "Take an id of the knowledge base; 'dakmad knowledge' shows them."
            ),
        };
}
