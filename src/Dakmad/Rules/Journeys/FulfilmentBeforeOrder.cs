using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint that fulfils or distributes before customers could order [S3:111-113, 129-150].</summary>
internal sealed class FulfilmentBeforeOrder : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3024",
            Severity = Severity.Suggestion,
            Title = new("Afhandeling vóór de bestelling", "Fulfilment before the order"),
            Message = new(
                "'{touchpoint}' handelt af of levert, maar komt in de customer journey '{journey}' vóór de bestelling.",
                "'{touchpoint}' fulfils or delivers, but comes before the order in the journey '{journey}'."
            ),
            Rationale = new(
                "Afhandelen of distributie volgt op een transactie: in het voorbeeld van de bron bevestigt een e-mail de order. Staat het contactmoment ervoor, dan klopt de volgorde van de stappen niet, of is het een andere activiteit.",
                "Fulfilment or distribution follows a transaction: in the example of the source an e-mail confirms the order. Where the touchpoint comes before it, the order of the steps is wrong, or it is another activity."
            ),
            Remedy = new(
                "Zet het contactmoment na de bestelling, leg er een route naartoe, of kies een andere activiteit, zoals informeren.",
                "Put the touchpoint after the order, lead a route to it, or choose another activity, such as informing."
            ),
            Exemption = new(
                "Als er eerst iets wordt geleverd, zoals een proefmonster of zichtzending.",
                "When something is delivered first, such as a sample or goods on approval."
            ),
            Citations = [new("S3", 111, 113), new("S3", 129, 150)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!Sale.IsAhead(part) || !Sale.MayPrecede(part, context.Index, IsHandling, Sale.IsOrder))
        {
            return;
        }

        // Also where no entry leads to it: a list in the wrong order often keeps the entries of the right one.
        var (handled, orders) = (
            Sale.Marks(part, context.Index, IsHandling),
            Sale.Marks(part, context.Index, Sale.IsOrder)
        );
        var graph = JourneyGraph.Of(part);
        var (leading, after) = (graph.To(orders), graph.From(orders));
        for (var i = 0; i < handled.Length; i++)
        {
            if (handled[i] && leading[i] && !after[i])
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i).Property("activity"),
                    [],
                    new("journey", part.Name),
                    new("touchpoint", part.Touchpoints[i].Name)
                );
            }
        }
    }

    private static bool IsHandling(Touchpoint touchpoint, PlanIndex index) =>
        Sale.KindOf(touchpoint, index) is ActivityKind.Fulfil or ActivityKind.Distribute;
}
