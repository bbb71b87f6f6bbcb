using System;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint at which customers pay before they can order [S3:176-188].</summary>
internal sealed class PaymentBeforeOrder : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3002",
            Severity = Severity.Suggestion,
            Title = new("Betalen vóór het bestellen", "Payment before the order"),
            Message = new(
                "In de customer journey '{journey}' betalen klanten bij '{touchpoint}' voordat ze hebben kunnen bestellen.",
                "In the journey '{journey}' customers pay at '{touchpoint}' before they could order."
            ),
            Rationale = new(
                "Bestellen gaat in de funnel aan betalen vooraf: een aankoop is bestellen en betalen. Staat de betaling eerder, dan klopt de volgorde van de contactmomenten of hun B niet.",
                "In the funnel the order comes before the payment: a purchase is ordering and paying. Where the payment comes first, the order of the touchpoints or their stage is wrong."
            ),
            Remedy = new(
                "Zet het contactmoment na dat waar de klant bestelt, leg er een route naartoe, of noem bij 'stages' ook 'order' als klanten hier in één keer bestellen en betalen.",
                "Put the touchpoint after the one where customers order, lead a route to it, or state 'order' under 'stages' too if customers order and pay here at once."
            ),
            Exemption = new(
                "Bij een aanbetaling, een tegoed of een donatie vooraf. Over aanbod waarvoor de klant steeds opnieuw betaalt, zwijgt de regel al.",
                "With a deposit, a prepaid balance or a donation in advance. The rule is silent about offerings with recurring payment already."
            ),
            Citations = [new("S3", 176, 188)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (
            !Sale.IsAhead(part)
            || IsRecurring(part, context.Index)
            || !Sale.MayPrecede(part, context.Index, IsPaymentAlone, Sale.IsOrder)
        )
        {
            return;
        }

        var payments = Sale.Marks(part, context.Index, IsPaymentAlone);
        var orders = Sale.Marks(part, context.Index, Sale.IsOrder);
        var early = JourneyGraph.Of(part).Preceding(payments, orders);
        for (var i = 0; i < early.Length; i++)
        {
            if (early[i])
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i).Property("stages"),
                    [],
                    new("journey", part.Name),
                    new("touchpoint", part.Touchpoints[i].Name)
                );
            }
        }
    }

    private static bool IsPaymentAlone(Touchpoint touchpoint, PlanIndex index) =>
        Sale.IsPayment(touchpoint) && !Sale.IsOrder(touchpoint, index);

    private static bool IsRecurring(Journey journey, PlanIndex index)
    {
        foreach (var offering in journey.Offerings)
        {
            var stated = index.Nearest<Offering>(offering, static offering => offering.Payment is not null);
            if (stated?.Payment == PaymentPattern.Recurring)
            {
                return true;
            }
        }

        return false;
    }
}
