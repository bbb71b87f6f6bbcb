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
                "De doelstelling '{objective}' wordt niet gehaald: het doel is {target}, en met de aantallen in het plan worden het er {computed}.",
                "The objective '{objective}' is missed: its target is {target}, and the numbers in the plan lead to {computed}."
            ),
            Rationale = new(
                "De stappen van een customer journey hebben doelstellingen en monden uit in een einddoelstelling. Met de aantallen en percentages in het plan moet die doelstelling ook haalbaar zijn.",
                "The steps of a journey have objectives and lead to an end objective. The volumes and rates that the plan states then have to lead to that objective; otherwise one of the two cannot be made good."
            ),
            Remedy = new(
                "Verhoog het aantal klanten aan het begin of een doorstroompercentage, of stel de doelstelling bij; de gevoeligheidsanalyse toont welk percentage het meeste verschil maakt.",
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
            Title = new("Niets draagt bij aan de doelstelling", "Nothing contributes to the objective"),
            Message = new(
                "Geen enkel marketingconcept, event, customer journey of contactmoment draagt bij aan de doelstelling '{objective}', ook niet via een andere doelstelling.",
                "No marketing concept, event, journey or touchpoint contributes to the objective '{objective}', nor by way of another objective."
            ),
            Rationale = new(
                "Een doelstelling haal je met wat je doet. Verwijst niets in het plan naar de doelstelling, dan blijft het bij een voornemen.",
                "An objective is realised by what the organisation does. Where nothing in the plan refers to it, it remains an intention."
            ),
            Remedy = new(
                "Noem de doelstelling bij het marketingconcept, het event, de customer journey of de stap die eraan bijdraagt, of laat een andere doelstelling eraan bijdragen.",
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
            Title = new("Event zonder doelstelling", "Event serves no objective"),
            Message = new(
                "Bij het event '{event}' en de customer journeys erbij staat geen doelstelling.",
                "Neither the event '{event}' nor its journeys name an objective."
            ),
            Rationale = new(
                "Bij de keuzes in een plan horen doelstellingen. Zonder doelstelling weet je achteraf niet of een event de moeite waard was.",
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
                "De doelstelling '{objective}' draagt niet bij aan een strategische doelstelling, ook niet via een andere doelstelling.",
                "The objective '{objective}' does not contribute to a strategic objective in any way."
            ),
            Rationale = new(
                "De keuzes op strategisch niveau sturen die op de niveaus eronder. Een doelstelling die aan geen strategische doelstelling bijdraagt, stuurt op iets anders dan de strategie.",
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
