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
                "Op tactisch niveau worden marketingconcepten vertaald naar concrete events; een concept zonder event blijft een voornemen.",
                "On the tactical level concepts are translated into concrete events; a concept without an event remains an intention."
            ),
            Remedy = new("Voeg een event toe, of schrap het marketingconcept.", "Add an event, or drop the concept."),
            Citations = [new("S3", 66, 76)],
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

    private static bool IsCarriedOut(MarketingConcept concept, ValueList<MarketingEvent> events)
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
