using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>Counts what a journey comes to, on the same footing as its verdict.</summary>
internal static class JourneyCounting
{
    public static JourneyNumbers Of(
        PlanAnalysis analysis,
        IndexedElement<Journey> place,
        JourneyVerdict verdict,
        VerdictBounds bounds
    )
    {
        var reading = new JourneyReading(analysis.Index, place, bounds);
        var funnel = analysis.FunnelOf(place.Element);
        var isSure = reading is { HasPurchases: true, Basis: VerdictBasis.Volumes, Flows.Count: 1 };
        return new()
        {
            Journey = place.Element,
            Path = place.Path,
            Entering = funnel.HasVolumes
                ? funnel
                    .Totals.Where(total => total.Entering > 0)
                    .Select(total => new UnitVolume(total.Unit, total.Entering))
                    .ToValueList()
                : [],
            Purchase = verdict.Purchase,
            Purchases = isSure && reading.Flows[0].IsCounted ? reading.Flows[0].Purchases : null,
            CostPerPurchase = verdict.CostPerPurchase,
            CostIsLowerBound = !isSure || HasOpenCost(reading),
            LowestPrice = Price(reading.Price.Low, analysis.Index),
            HighestPrice = Price(reading.Price.High, analysis.Index),
        };
    }

    private static bool HasOpenCost(JourneyReading reading)
    {
        var tally = new ContactTally(reading, reading.Flows[0]);
        return tally.LacksCosts || tally.Cost is { } cost && cost.High > cost.Low;
    }

    private static Money? Price(double? price, PlanIndex index) =>
        price is < 1e15 and var amount && index.Currency is { } currency ? new Money((decimal)amount, currency) : null;
}
