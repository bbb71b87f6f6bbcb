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
                "Het event '{event}' en zijn enige customer journey hebben dezelfde naam en periode; een customer journey is geen event.",
                "The event '{event}' and its only journey have the same name and period; a customer journey is not an event."
            ),
            Rationale = new(
                "Een customer journey ligt één niveau dieper dan een event: hij combineert kanalen met activiteiten, en een event kan er meer dan één hebben.",
                "A customer journey lies one level below an event: it combines channels with activities, and an event can have more than one."
            ),
            Remedy = new(
                "Beschrijf met het event wat er wordt georganiseerd en met de customer journey welke weg een klant aflegt, elk onder een eigen naam.",
                "Let the event say what is organised and the journey which way a customer goes, each under a name of its own."
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
