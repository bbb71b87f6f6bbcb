using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>An event whose only journey bears its name and period: one of the two is the other in disguise [S3:72-76, 158].</summary>
internal sealed class EventInDisguise : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2003",
            Severity = Severity.Suggestion,
            Title = new("Customer journey als event", "Journey listed as an event"),
            Message = new(
                "Het event '{event}' en de enige customer journey erbij hebben dezelfde naam en periode, maar een customer journey is geen event.",
                "The event '{event}' and its only journey have the same name and period; a customer journey is not an event."
            ),
            Rationale = new(
                "Een event en een customer journey zijn twee verschillende dingen. Een customer journey ligt één niveau dieper dan een event en combineert kanalen met activiteiten; bij één event kunnen meer customer journeys horen. Hebben ze dezelfde naam en dezelfde periode, dan zijn de twee waarschijnlijk verward.",
                "An event and a customer journey are two different things. A journey lies one level below an event and combines channels with activities; an event can have several. Where they share a name and a period, one has probably been taken for the other."
            ),
            Remedy = new(
                "Beschrijf bij het event wat er wordt georganiseerd en bij de customer journey welke weg een klant aflegt, en geef ze elk een eigen naam.",
                "Let the event say what is organised and the journey which way a customer goes, and give each a name of its own."
            ),
            Exemption = new(
                "Als het event werkelijk maar één customer journey heeft en de gedeelde naam een bewuste keuze is.",
                "When the event really has one journey only and the shared name is deliberate."
            ),
            Citations = [new("S3", 72, 76), new("S3", 158)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        IndexedElement<Journey>? only = null;
        foreach (var journey in context.Index.All<Journey>())
        {
            if (!context.Index.EventsOf(journey.Element).Contains(part))
            {
                continue;
            }

            if (only is not null)
            {
                return;
            }

            only = journey;
        }

        if (
            only?.Element is { } twin
            && string.Equals(twin.Name, part.Name, StringComparison.OrdinalIgnoreCase)
            && (twin.Period ?? part.Period) == part.Period
        )
        {
            context.ReportOn(context.Path, [only.Path], new DiagnosticArgument("event", part.Name));
        }
    }
}
