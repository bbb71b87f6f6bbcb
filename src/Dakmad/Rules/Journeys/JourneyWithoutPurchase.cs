using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A journey without a declared end that leads to no purchase [S3:186-188].</summary>
internal sealed class JourneyWithoutPurchase : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3006",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder aankoop", "Journey without a purchase"),
            Message = new(
                "Bij de customer journey '{journey}' staat niet waar die eindigt, en bij geen van de {count} contactmomenten kan de klant iets kopen.",
                "The journey '{journey}' does not say where it ends, and customers can buy at none of its {count} touchpoints."
            ),
            Rationale = new(
                "Het einddoel van een enkele reis is veelal een aankoop: bestellen en betalen. Een customer journey zonder transactie kan een ander doel hebben, maar dan hoort erbij te staan waar die eindigt.",
                "The end of a single journey is usually a purchase: ordering and paying. A journey without a transaction may be meant for something else, but then it should say where it ends."
            ),
            Remedy = new(
                "Voeg een contactmoment toe met een transactie, laat de klant verdergaan in een customer journey die tot de aankoop loopt ('continuesIn'), of geef bij 'endsAt' aan waar deze eindigt.",
                "Add a touchpoint with a transaction, let customers go on in a journey that leads to the purchase ('continuesIn'), or say under 'endsAt' where this one ends."
            ),
            Exemption = new(
                "Bij een organisatie die niets verkoopt, zoals een voorlichtingscampagne van de overheid.",
                "With an organisation that sells nothing, such as an information campaign of the government."
            ),
            Citations = [new("S3", 186, 188)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        // Stages that are missing, and a single touchpoint, are findings of their own.
        if (
            part is { EndsAt: null, ContinuesIn.IsEmpty: true, Touchpoints.Count: > 1 }
            && Sale.IsAhead(part)
            && !HasStageOrSale(part, context.Index)
        )
        {
            context.Report(
                new("journey", part.Name),
                new("count", part.Touchpoints.Count.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    private static bool HasStageOrSale(Journey journey, PlanIndex index)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (!touchpoint.Stages.IsEmpty || Sale.IsOrder(touchpoint, index))
            {
                return true;
            }
        }

        return false;
    }
}
