using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint of after-sales that comes before the order [S3:113-115].</summary>
internal sealed class AfterSalesBeforeOrder : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3009",
            Severity = Severity.Suggestion,
            Title = new("Aftersales vóór de bestelling", "After-sales before the order"),
            Message = new(
                "'{touchpoint}' (activiteit '{activity}') staat als aftersales in het plan, maar komt vóór de bestelling.",
                "'{touchpoint}' (activity '{activity}') is after-sales in the plan, but comes before the order."
            ),
            Rationale = new(
                "Informeren en communiceren zijn te verdelen in pré sales en aftersales, voor en na de verkoop. Wie nog niets heeft gekocht, krijgt geen aftersales.",
                "Informing and communicating can be told apart by pre-sales and after-sales, before and after the sale. Who has not bought anything yet gets no after-sales."
            ),
            Remedy = new(
                "Kies een activiteit met pré sales, of zet het contactmoment na de bestelling.",
                "Choose an activity with pre-sales, or put the touchpoint after the order."
            ),
            Exemption = new(
                "Over contactmomenten voor bestaande klanten zwijgt de regel al: hun aftersales hoort bij een eerdere aankoop.",
                "The rule is silent about touchpoints for existing customers already: their after-sales belongs to an earlier purchase."
            ),
            Citations = [new("S3", 111, 115)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!Sale.IsAhead(part) || !HasAfterSales(part, context.Index))
        {
            return;
        }

        var afterSales = Sale.Marks(part, context.Index, IsAfterSales);
        var orders = Sale.Marks(part, context.Index, Sale.IsOrder);
        var graph = JourneyGraph.Of(part);
        var early = graph.Preceding(afterSales, orders);
        var ordered = graph.From(orders);
        for (var i = 0; i < early.Length; i++)
        {
            var touchpoint = part.Touchpoints[i];
            if (
                (early[i] || (afterSales[i] && !ordered[i] && IsBeforeOrder(touchpoint.Stages)))
                && !AddressesCustomers(part, touchpoint, context.Index)
            )
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

    private static bool HasAfterSales(Journey journey, PlanIndex index)
    {
        // As late as possible: a chain of which the order comes first needs no closer look.
        var (isChain, hasOrdered) = (JourneyGraph.IsChain(journey), false);
        foreach (var touchpoint in journey.Touchpoints)
        {
            hasOrdered |= isChain && Sale.IsOrder(touchpoint, index);
            if (!hasOrdered && IsAfterSales(touchpoint, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterSales(Touchpoint touchpoint, PlanIndex index) =>
        Sale.MomentOf(touchpoint, index) == SalesMoment.AfterSales && !Sale.IsOrder(touchpoint, index);

    private static bool IsBeforeOrder(EnumSet<SixBStage> stages) =>
        !stages.IsEmpty
        && !stages.Contains(SixBStage.Order)
        && !stages.Contains(SixBStage.Pay)
        && !stages.Contains(SixBStage.Bind);

    private static bool AddressesCustomers(Journey journey, Touchpoint touchpoint, PlanIndex index)
    {
        foreach (var group in touchpoint.TargetGroups.IsEmpty ? journey.TargetGroups : touchpoint.TargetGroups)
        {
            var stated = index.Nearest<TargetGroup>(group, static group => group.Relation is not null);
            if (stated?.Relation is CustomerRelation.Customer or CustomerRelation.Ambassador)
            {
                return true;
            }
        }

        return false;
    }
}
