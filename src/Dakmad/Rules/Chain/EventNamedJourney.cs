using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>An event or concept whose name says that it is a journey [S3:72-76].</summary>
internal sealed class EventNamedJourney : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2032",
            Severity = Severity.Suggestion,
            Title = new("Event dat een customer journey heet", "Event that is called a journey"),
            Message = new(
                "'{name}' staat als {kind} in het plan, maar heet een customer journey. Een customer journey is geen event. Noem het naar de actie, zoals 'Voorjaarsactie', en werk de customer journey uit op operationeel niveau.",
                "The {kind} '{name}' is called a journey. A customer journey is not an event. Name it after the campaign, such as 'Spring promotion', and work out the journey on the operational level."
            ),
            Rationale = new(
                "Op tactisch niveau organiseer je events; een customer journey is de weg die de klant aflegt en bestaat op operationeel niveau uit activiteiten in combinatie met kanalen. Staat een customer journey tussen de events, dan ontbreekt het event zelf.",
                "On the tactical level events are organised; a customer journey is the way a customer goes, and consists on the operational level of activities combined with channels. Where a journey stands among the events, the event itself is missing."
            ),
            Remedy = new(
                "Noem het event naar wat je organiseert, zoals 'Voorjaarsactie', en beschrijf de customer journey op operationeel niveau onder 'journeys', met het event bij 'events'.",
                "Call the event by what is organised, such as 'Spring promotion', and describe the journey on the operational level under 'journeys', with the event under 'events'."
            ),
            Exemption = new(
                "Als het event zelf over customer journeys gaat, zoals een workshop customer journey mapping.",
                "When the event itself is about customer journeys, such as a workshop on journey mapping."
            ),
            Citations = [new("S3", 72, 76), new("S3", 156, 158)],
        };

    private static readonly string[] Journeys = ["customerjourney", "klantreis", "klantenreis", "buyerjourney"];

    /// <summary>What is said or taught about journeys is no journey.</summary>
    private static readonly string[] About =
    [
        "workshop",
        "training",
        "cursus",
        "course",
        "congres",
        "conference",
        "mapping",
        "onderzoek",
        "research",
        "seminar",
        "masterclass",
        "weekend",
    ];

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        Check<MarketingEvent>(context);
        Check<MarketingConcept>(context);
    }

    private static void Check<T>(RuleContext context)
        where T : PlanElement
    {
        foreach (var element in context.Index.All<T>())
        {
            var words = NameWords.Of(element.Element.Name);
            var name = string.Concat(words);
            if (
                Journeys.Any(journey => name.Contains(journey, StringComparison.Ordinal))
                && !words.Any(word => About.Any(about => word.EndsWith(about, StringComparison.Ordinal)))
            )
            {
                context.ReportOn(
                    element.Path.Property("name"),
                    [],
                    new("name", element.Element.Name),
                    new("kind", Terms.OfType(typeof(T)).Label)
                );
            }
        }
    }
}
