using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint of pre-sales to which customers come only after they have paid [S3:113-115].</summary>
internal sealed class PreSalesAfterPayment : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3016",
            Severity = Severity.Suggestion,
            Title = new("Pré sales na de betaling", "Pre-sales after the payment"),
            Message = new(
                "'{touchpoint}' (activiteit '{activity}') staat als pré sales in het plan, maar komt pas na de betaling.",
                "'{touchpoint}' (activity '{activity}') is pre-sales in the plan, but comes only after the payment."
            ),
            Rationale = new(
                "Informeren en communiceren zijn te verdelen in pré sales en aftersales, voor en na de verkoop. Wie heeft betaald, heeft gekocht: wat dan volgt, is aftersales, tenzij het een volgende aankoop inleidt.",
                "Informing and communicating can be told apart by pre-sales and after-sales, before and after the sale. Who has paid has bought: what follows is after-sales, unless it leads up to a next purchase."
            ),
            Remedy = new(
                "Kies een activiteit met aftersales, of leg een route naar de volgende bestelling als het contactmoment die moet inleiden.",
                "Choose an activity with after-sales, or lead a route to the next order if the touchpoint is meant to bring it about."
            ),
            Exemption = new(
                "Bij cross-selling en upselling waarvan de bestelling in dit plan niet is uitgewerkt. Waar een bestelling of een volgende customer journey volgt, zwijgt de regel al.",
                "With cross-selling and upselling of which the order is not worked out in this plan. Where an order or a next journey follows, the rule is silent already."
            ),
            Citations = [new("S3", 111, 115)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!part.ContinuesIn.IsEmpty || !Sale.MayPrecede(part, context.Index, IsPayment, IsPreSales))
        {
            return;
        }

        var payments = Sale.Marks(part, context.Index, IsPayment);
        var graph = JourneyGraph.Of(part);
        var unpaid = graph.From(graph.Entries, payments);
        var paid = graph.From(payments);
        var ordering = graph.To(Sale.Marks(part, context.Index, Sale.IsOrder));
        for (var i = 0; i < payments.Length; i++)
        {
            var touchpoint = part.Touchpoints[i];
            if (paid[i] && !payments[i] && !unpaid[i] && !ordering[i] && IsPreSales(touchpoint, context.Index))
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i).Property("activity"),
                    [],
                    new("touchpoint", touchpoint.Name),
                    new("activity", context.Index.Find<Activity>(touchpoint.Activity)!.Name)
                );
            }
        }
    }

    private static bool IsPayment(Touchpoint touchpoint, PlanIndex index) => Sale.IsPayment(touchpoint);

    private static bool IsPreSales(Touchpoint touchpoint, PlanIndex index) =>
        Sale.MomentOf(touchpoint, index) == SalesMoment.PreSales;
}
