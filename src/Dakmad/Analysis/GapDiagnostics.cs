using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Analysis;

/// <summary>What can be wrong with what a plan says it covers of the knowledge base.</summary>
internal static class GapDiagnostics
{
    /// <summary>An id under <c>covers</c> that the knowledge base does not have.</summary>
    public static DiagnosticDescriptor UnknownEntry { get; } =
        new()
        {
            Id = "DAK5041",
            Severity = Severity.Suggestion,
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
            Exemption = new(
                "Als de id uit een nieuwere versie van de kennisbank komt.",
                "When the id comes from a newer version of the knowledge base."
            ),
        };

    /// <summary>What is said of an id that is not known, with one that it may have been meant to be.</summary>
    public static ValueList<DiagnosticArgument> About(string id) =>
        [new("id", id), new("suggestion", Similar.Suggestion(id, KnowledgeBase.All.Select(entry => entry.Id)))];
}
