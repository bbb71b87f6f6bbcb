using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint to which no entry, route or trigger leads [S3:90-100].</summary>
internal sealed class TouchpointOutOfReach : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3019",
            Severity = Severity.Suggestion,
            Title = new("Onbereikbaar contactmoment", "Touchpoint out of reach"),
            Message = new(
                "In de customer journey '{journey}' komt niemand bij '{touchpoint}': er is geen instapmoment, route of trigger naartoe.",
                "In the journey '{journey}' nobody comes to '{touchpoint}': no entry, route or trigger leads to it."
            ),
            Rationale = new(
                "Klanten kiezen hun eigen weg, maar binnen wat er wordt aangeboden. Verdelen de routes alle klanten over andere contactmomenten, dan wordt dit contactmoment wel beschreven maar niet aangeboden.",
                "Customers choose their own way, but within what is offered. Where routes divide all customers over other touchpoints, this touchpoint is described but not offered."
            ),
            Remedy = new(
                "Leg er een route naartoe, noem het bij 'entries', geef bij 'timing' aan waardoor het volgt, of haal het weg.",
                "Lead a route to it, state it under 'entries', say under 'timing' what triggers it, or take it out."
            ),
            Exemption = new(
                "Zolang de routes van een customer journey nog worden uitgewerkt.",
                "While the routes of a journey are still being worked out."
            ),
            Citations = [new("S3", 90, 100)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Entries.IsEmpty && JourneyGraph.IsChain(part))
        {
            return;
        }

        var graph = JourneyGraph.Of(part);
        var starts = graph.Entries.ToArray();
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] |= part.Touchpoints[i].Timing is { Since: not null } or { Trigger: not null };
        }

        var reached = graph.From(starts);
        for (var i = 0; i < reached.Length; i++)
        {
            if (!reached[i])
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i),
                    [],
                    new("journey", part.Name),
                    new("touchpoint", part.Touchpoints[i].Name)
                );
            }
        }
    }
}
