using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A marketing concept that no event carries out [S3:70-72].</summary>
internal sealed class ConceptWithoutEvent : Rule<MarketingConcept>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2015",
            Severity = Severity.Suggestion,
            Title = new("Marketingconcept zonder event", "Concept without an event"),
            Message = new(
                "Geen enkel event geeft invulling aan het marketingconcept '{concept}'.",
                "No event carries out the concept '{concept}'."
            ),
            Rationale = new(
                "Bij een marketingconcept hoort ten minste één event dat er invulling aan geeft: op tactisch niveau worden marketingconcepten vertaald naar concrete events. Een concept zonder event blijft een voornemen.",
                "A marketing concept has at least one event that carries it out: on the tactical level concepts are translated into concrete events. A concept without an event remains an intention."
            ),
            Remedy = new("Voeg een event toe, of schrap het marketingconcept.", "Add an event, or drop the concept."),
            Exemption = new(
                "Als de events voor het marketingconcept bewust in een later plan komen.",
                "When the events of the concept are left to a later plan on purpose."
            ),
            Citations = [new("S3", 70, 72)],
        };

    protected override void Check(MarketingConcept part, RuleContext context)
    {
        // A plan without any events is one finding of its own.
        var events = context.Plan.Tactical.Events;
        if (!events.IsEmpty && !IsCarriedOut(part, events))
        {
            context.Report(new DiagnosticArgument("concept", part.Name));
        }
    }

    /// <summary>Whether one of some events carries out a concept.</summary>
    internal static bool IsCarriedOut(MarketingConcept concept, ValueList<MarketingEvent> events)
    {
        foreach (var happening in events)
        {
            if (happening.Concept == concept)
            {
                return true;
            }
        }

        return false;
    }
}
