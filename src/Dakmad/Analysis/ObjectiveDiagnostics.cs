using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>What can be the matter with the objectives of a plan taken together.</summary>
internal static class ObjectiveDiagnostics
{
    public static DiagnosticDescriptor NotReached { get; } =
        new()
        {
            Id = "DAK5021",
            Severity = Severity.Warning,
            Title = new("Doelstelling wordt niet gehaald", "Objective is not reached"),
            Message = new(
                "De doelstelling '{objective}' vraagt {target}; de volumes in het plan komen uit op {computed}.",
                "The objective '{objective}' asks for {target}; the volumes of the plan come to {computed}."
            ),
            Rationale = new(
                "De stappen van een customer journey hebben doelstellingen en lopen uit op een einddoelstelling. Wat het plan aan volumes en percentages noemt, moet dan ook tot die doelstelling leiden; anders is een van beide niet waar te maken.",
                "The steps of a journey have objectives and lead to an end objective. The volumes and rates that the plan states then have to lead to that objective; otherwise one of the two cannot be made good."
            ),
            Remedy = new(
                "Verhoog de instroom of een doorstroompercentage, of stel de doelstelling bij; de gevoeligheidsanalyse toont welk percentage het meeste verschil maakt.",
                "Raise the inflow or a pass rate, or adjust the objective; the sensitivity table shows which rate makes most difference."
            ),
            Exemption = new(
                "Als de doelstelling ook langs wegen wordt gehaald die niet in het plan staan.",
                "When the objective is also reached in ways that the plan does not show."
            ),
            Citations = [new("S3", 166, 170)],
        };

    public static DiagnosticDescriptor NotWorkedOn { get; } =
        new()
        {
            Id = "DAK5022",
            Severity = Severity.Suggestion,
            Title = new("Niets werkt aan de doelstelling", "Nothing works on the objective"),
            Message = new(
                "Geen marketingconcept, event, customer journey of contactmoment werkt aan de doelstelling '{objective}', ook niet via een andere doelstelling.",
                "No marketing concept, event, journey or touchpoint works on the objective '{objective}', nor by way of another objective."
            ),
            Rationale = new(
                "Een doelstelling wordt gerealiseerd door wat de organisatie doet. Waar niets in het plan naar verwijst, blijft ze een voornemen.",
                "An objective is realised by what the organisation does. Where nothing in the plan refers to it, it remains an intention."
            ),
            Remedy = new(
                "Noem de doelstelling bij het concept, het event, de customer journey of de stap die eraan werkt, of laat een andere doelstelling eraan bijdragen.",
                "Name the objective with the concept, event, journey or step that works on it, or let another objective contribute to it."
            ),
            Exemption = new(
                "Als eraan wordt gewerkt buiten het marketingplan.",
                "When it is worked on outside the marketing plan."
            ),
            Citations = [new("S3", 166, 170)],
        };

    public static DiagnosticDescriptor EventServesNone { get; } =
        new()
        {
            Id = "DAK5023",
            Severity = Severity.Suggestion,
            Title = new("Event dient geen doelstelling", "Event serves no objective"),
            Message = new(
                "Het event '{event}' noemt geen doelstelling en zijn customer journeys evenmin.",
                "The event '{event}' names no objective, and nor do its journeys."
            ),
            Rationale = new(
                "Bij de keuzes van het plan horen doelstellingen. Van een event dat er geen dient, kan achteraf niemand zeggen of het de moeite waard was.",
                "The choices of a plan come with objectives. Of an event that serves none, nobody can tell afterwards whether it was worth the effort."
            ),
            Remedy = new(
                "Noem bij het event de doelstelling waaraan het werkt.",
                "Name the objective that it works on with the event."
            ),
            Exemption = new(
                "Bij een event dat alleen een ander event voorbereidt.",
                "For an event that only prepares another."
            ),
            Citations = [new("S3", 166, 170)],
        };

    public static DiagnosticDescriptor OutsideTree { get; } =
        new()
        {
            Id = "DAK5024",
            Severity = Severity.Suggestion,
            Title = new(
                "Doelstelling draagt niet bij aan het strategische niveau",
                "Objective does not contribute to the strategic level"
            ),
            Message = new(
                "De doelstelling '{objective}' draagt langs geen enkele weg bij aan een strategische doelstelling.",
                "The objective '{objective}' does not contribute to a strategic objective in any way."
            ),
            Rationale = new(
                "De keuzes op strategisch niveau sturen die op de niveaus eronder. Een doelstelling die nergens naar boven leidt, stuurt op iets anders dan de strategie.",
                "The choices on the strategic level steer those on the levels below. An objective that leads nowhere upward steers by something other than the strategy."
            ),
            Remedy = new(
                "Noem bij 'contributesTo' de doelstelling waaraan deze bijdraagt, tot en met het strategische niveau.",
                "State under 'contributesTo' which objective it contributes to, up to the strategic level."
            ),
            Exemption = new(
                "Bij een doelstelling die alleen een randvoorwaarde bewaakt, zoals een klachtenpercentage.",
                "For an objective that only guards a condition, such as a rate of complaints."
            ),
            Citations = [new("S3", 42, 46)],
        };
}
