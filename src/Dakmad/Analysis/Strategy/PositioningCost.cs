using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Cost;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;

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
            || Price(analysis.Index, profile.Journey) is not { } price
            || PerBuyer(analysis.CostOf(profile.Journey), profile) is not { } cost
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
                $"kosten ze {paid.Dutch} per koper bij een prijs van {asked.Dutch}, vooral door {name} ({one.Dutch} per keer)",
                $"they cost {paid.English} per buyer at a price of {asked.English}, mostly because of {name} ({one.English} each time)"
            )
        );
    }

    /// <summary>
    /// What is known of it: by the orders of the journey; or each contact once where nothing but the order of the steps is
    /// known. Null where customers choose and no order is counted.
    /// </summary>
    private static double? PerBuyer(JourneyCost cost, JourneyProfile profile)
    {
        if (cost.Orders > 0)
        {
            var variable = cost.Steps.Sum(step => step.Variable is { } amount ? (double)amount.Amount : 0);
            return variable / cost.Orders;
        }

        var journey = profile.Journey;
        var isOneWay =
            journey.Entries.IsEmpty
            && journey.Touchpoints.All(touchpoint => touchpoint.Routes.IsEmpty && touchpoint.Volume is null);
        return isOneWay
            ? profile
                .Touchpoints.GroupBy(
                    touchpoint => touchpoint.Touchpoint.Contact ?? string.Create(null, $"{touchpoint.Position}"),
                    StringComparer.Ordinal
                )
                .Sum(contact => contact.Max(touchpoint => touchpoint.CostPerContact ?? 0))
            : null;
    }

    /// <summary>The highest price of the offerings of a journey, a recurring one over the payments that are stated.</summary>
    private static double? Price(PlanIndex index, Journey journey) =>
        journey.Offerings.Select(offering => Price(index, offering)).Max();

    private static double? Price(PlanIndex index, Ref<Offering> offering)
    {
        var price = Nearest(static element => element.Price is not null)?.Price;
        var payment = Nearest(static element => element.Payment is not null)?.Payment;
        var payments = Nearest(static element => element.Payments is not null)?.Payments;
        var times = payment == PaymentPattern.Recurring ? payments : 1;
        return
            price is { Amount: > 0 } money
            && times is { } count
            && new PlanRates(index).RateOf(money.Currency) is { } rate
            ? (double)money.Amount * (double)rate * count
            : null;

        Offering? Nearest(Func<Offering, bool> says) =>
            index.Nearest(offering, static element => element.Specialises, says);
    }
}
