using System.Linq;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Strategy;

/// <summary>What the contacts with a buyer cost next to what the buyer pays.</summary>
internal static class PositioningCost
{
    public static LocalizedText Expected(double bound)
    {
        var share = Spoken.Percentage(bound);
        return new(
            $"contacten die samen hoogstens {share.Dutch} van de prijs kosten",
            $"contacts that together cost at most {share.English} of the price"
        );
    }

    /// <summary>Told only where what is known of the cost already passes the bound, at the highest price that is asked.</summary>
    public static PositioningFinding? Of(PlanAnalysis analysis, JourneyProfile profile, double bound)
    {
        if (
            analysis.Index.Currency is not { } currency
            || OfferingPrice.Of(analysis.Index, analysis.Index.PlaceOf(profile.Journey)).High is not { } price
            || (double?)analysis.Verdicts.Find(profile.Journey)?.CostPerPurchase?.Amount is not { } cost
            || cost <= bound * price
        )
        {
            return null;
        }

        var dearest = profile
            .Touchpoints.Where(touchpoint => touchpoint.CostPerContact > 0)
            .MaxBy(touchpoint => touchpoint.CostPerContact)!;
        var (paid, asked, one) = (
            Spoken.Amount(cost, currency),
            Spoken.Amount(price, currency),
            Spoken.Amount(dearest.CostPerContact!.Value, currency)
        );
        var name = Spoken.Name(dearest.Touchpoint.Name);
        return new(
            PositioningReasonKind.Contradicts,
            [dearest],
            new(
                $"kosten ze minstens {paid.Dutch} per koper bij een prijs van {asked.Dutch}, vooral door {name} ({one.Dutch} per keer)",
                $"they cost at least {paid.English} per buyer at a price of {asked.English}, mostly because of {name} ({one.English} each time)"
            )
        );
    }
}
