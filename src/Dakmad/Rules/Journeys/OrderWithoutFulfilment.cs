using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>An order after which nothing is handled or delivered, in a journey that goes on beyond the purchase [S3:111-113, 129-150; S0:735-747].</summary>
internal sealed class OrderWithoutFulfilment : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3011",
            Severity = Severity.Suggestion,
            Title = new("Bestelling zonder afhandeling", "Order without fulfilment"),
            Message = new(
                "Na '{touchpoint}' ontbreekt in '{journey}' het contactmoment waarop de bestelling wordt bevestigd of geleverd, terwijl de customer journey na de aankoop doorloopt. Voeg het toe (afhandelen of distributie).",
                "After '{touchpoint}' the touchpoint where the order is confirmed or delivered is missing in '{journey}', while the journey goes on beyond the purchase. Add it (fulfilment or distribution)."
            ),
            Rationale = new(
                "Afhandelen of distributie is een van de hoofdgroepen van activiteiten, na de transactie: het voorbeeld van de bron bevestigt de order per e-mail. Ook een dienst wordt geleverd, al is het met het bericht dat die ingaat.",
                "Fulfilment or distribution is one of the main groups of activities, after the transaction: the example of the source confirms the order by e-mail. A service is delivered, too, if only by saying that it starts."
            ),
            Remedy = new(
                "Voeg na de bestelling een contactmoment toe dat afhandelt of levert, zoals een bevestiging per e-mail, of leg er een route naartoe.",
                "Add a touchpoint after the order that fulfils or delivers, such as a confirmation by e-mail, or lead a route to it."
            ),
            Exemption = new(
                "Als de klant het gekochte meteen in handen heeft en er niets te bevestigen valt, zoals aan de kassa.",
                "When customers have what they bought in their hands at once and there is nothing to confirm, such as at a till."
            ),
            Citations = [new("S3", 111, 113), new("S3", 129, 150), new("S0", 735, 747)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!part.ContinuesIn.IsEmpty || !IsBeyondPurchase(part) || !MayLack(part, context.Index))
        {
            return;
        }

        var fulfilled = JourneyGraph.Of(part).To(Sale.Marks(part, context.Index, Sale.IsFulfilment));
        for (var i = 0; i < fulfilled.Length; i++)
        {
            if (!fulfilled[i] && Sale.IsOrder(part.Touchpoints[i], context.Index))
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

    /// <summary>Whether an end after the purchase is declared, or none.</summary>
    private static bool IsBeyondPurchase(Journey journey) =>
        journey.EndsAt switch
        {
            null => true,
            { Stage: { } stage } => stage == SixBStage.Bind,
            { Phase: { } phase } => phase >= JourneyPhase.Delivery,
            _ => false,
        };

    /// <summary>Whether there is an order that nothing in the list follows; with routes that says nothing yet.</summary>
    private static bool MayLack(Journey journey, PlanIndex index)
    {
        var (isChain, isOpen) = (JourneyGraph.IsChain(journey), false);
        foreach (var touchpoint in journey.Touchpoints)
        {
            isOpen |= Sale.IsOrder(touchpoint, index);
            isOpen &= !isChain || !Sale.IsFulfilment(touchpoint, index);
        }

        return isOpen;
    }
}
