using System;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint from which customers who have not ordered yet come to no order any more [S3:176-188].</summary>
internal sealed class LostBeforeOrder : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3018",
            Severity = Severity.Suggestion,
            Title = new("Doodlopend vóór de bestelling", "Dead end before the order"),
            Message = new(
                "Wie bij '{touchpoint}' komt zonder te hebben besteld, kan daarna in de customer journey '{journey}' niet meer bestellen.",
                "Whoever comes to '{touchpoint}' without having ordered can no longer order in the journey '{journey}'."
            ),
            Rationale = new(
                "De klant moet bij dezelfde aanbieder verder willen, tot en met de aankoop. Na een zijstap, zoals een vraag aan de klantenservice, hoort er een weg terug te zijn naar het bestellen.",
                "The journey has to be such that customers continue it with the same provider, up to the purchase. After a side step, such as a question to customer service, there should be a way back to ordering."
            ),
            Remedy = new(
                "Geef het contactmoment een route naar het bestellen of naar een eerdere stap, of een route zonder 'to' als de customer journey hier mag eindigen.",
                "Give the touchpoint a route to the order or to an earlier step, or a route without 'to' if the journey is meant to end here."
            ),
            Exemption = new(
                "Over een uitstap naar een earned medium meldt de regel niets; daarover gaat DAK3005.",
                "The rule is silent about a detour to an earned medium already, which DAK3005 is about."
            ),
            Citations = [new("S3", 176, 188)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        // In a chain everything before an order leads to it.
        if (!part.ContinuesIn.IsEmpty || JourneyGraph.IsChain(part))
        {
            return;
        }

        var graph = JourneyGraph.Of(part);
        var orders = Sale.Marks(part, context.Index, Sale.IsOrder);
        var ordering = graph.To(orders);
        var open = graph.To(Sale.Marks(part, context.Index, static (touchpoint, index) => MayEnd(touchpoint, index)));
        var before = graph.From(Both(graph.Entries, ordering), orders);
        for (var i = 0; i < before.Length; i++)
        {
            // One finding where customers get lost, not one for every touchpoint they pass afterwards.
            if (before[i] && !open[i] && IsFirst(graph, i, open))
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i),
                    [],
                    new("touchpoint", part.Touchpoints[i].Name),
                    new("journey", part.Name)
                );
            }
        }
    }

    private static bool MayEnd(Touchpoint touchpoint, PlanIndex index) =>
        Sale.IsOrder(touchpoint, index)
        || Detour.IsEarned(touchpoint, index)
        || JourneyGraph.EndsAsIntended(touchpoint);

    private static bool IsFirst(JourneyGraph graph, int at, bool[] open)
    {
        foreach (var previous in graph.Before(at))
        {
            if (open[previous])
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Both(ReadOnlySpan<bool> left, bool[] right)
    {
        var both = new bool[right.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = left[i] && right[i];
        }

        return both;
    }
}
