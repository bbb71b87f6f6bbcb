using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A detour to an earned medium from which nothing leads back [S3:182-186].</summary>
internal sealed class DetourWithoutReturn : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3005",
            Severity = Severity.Suggestion,
            Title = new("Uitstap zonder weg terug", "Detour without a way back"),
            Message = new(
                "Vanaf '{touchpoint}', op het earned medium '{channel}', is er geen weg terug naar een eigen kanaal.",
                "From '{touchpoint}', on the earned medium '{channel}', there is no way back to a channel of the provider."
            ),
            Rationale = new(
                "Een klant mag de customer journey even onderbreken voor een earned medium, zoals sociale media, maar die uitstap is kort en tijdelijk: de klant blijft binnen de funnel van dezelfde aanbieder. Zonder weg terug is de klant vertrokken.",
                "Customers may turn to an earned medium for a while, such as social media, but the detour is short and temporary: they stay within the funnel of the same provider. Without a way back they have left."
            ),
            Remedy = new(
                "Geef het contactmoment een route terug, bijvoorbeeld naar de productpagina, of een route zonder 'to' als de customer journey hier mag eindigen.",
                "Give the touchpoint a route back, for example to the product page, or a route without 'to' if the journey is meant to end here."
            ),
            Exemption = new(
                "Na de bestelling meldt de regel niets: een review of aanbeveling mag het slot zijn.",
                "The rule is silent after the order already: a review or recommendation may be the end."
            ),
            Citations = [new("S3", 182, 186)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!Sale.IsAhead(part) || !part.ContinuesIn.IsEmpty || !HasDetour(part, context.Index))
        {
            return;
        }

        var graph = JourneyGraph.Of(part);
        var returning = graph.To(
            Sale.Marks(part, context.Index, static (touchpoint, index) => IsReturn(touchpoint, index))
        );
        var ordered = graph.From(Sale.Marks(part, context.Index, Sale.IsOrder));
        for (var i = 0; i < returning.Length; i++)
        {
            if (!returning[i] && !ordered[i] && part.EndsAt?.Touchpoint != part.Touchpoints[i])
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i).Property("channel"),
                    [],
                    new("touchpoint", part.Touchpoints[i].Name),
                    new("channel", context.Index.Find<Channel>(part.Touchpoints[i].Channel)?.Name ?? "")
                );
            }
        }
    }

    private static bool HasDetour(Journey journey, PlanIndex index)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (!IsReturn(touchpoint, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nobody has to come back from a touchpoint: it is not on an earned medium, or the journey may end there.</summary>
    private static bool IsReturn(Touchpoint touchpoint, PlanIndex index) =>
        !Detour.IsEarned(touchpoint, index)
        || touchpoint.Stages.Contains(SixBStage.Bind)
        || touchpoint.Phase >= JourneyPhase.Delivery
        || touchpoint.LifecycleStage >= LifecycleStage.Retention
        || Sale.MomentOf(touchpoint, index) == SalesMoment.AfterSales
        || JourneyGraph.EndsAsIntended(touchpoint);
}
