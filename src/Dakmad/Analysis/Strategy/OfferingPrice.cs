using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>What a purchase brings in: the price of the offerings of a journey, in the currency of the plan.</summary>
/// <param name="Low">The lowest; null when no price counts.</param>
/// <param name="High">The highest.</param>
/// <param name="Missing">What to fill in when no price counts, or when it is not certain that it is paid once.</param>
internal sealed record OfferingPrice(double? Low, double? High, MissingStatement? Missing)
{
    /// <summary>Whether no price counts, since it is in a currency of which the plan states no rate.</summary>
    public bool IsInOtherCurrency { get; private init; }

    /// <summary>Whether the price is certain to be what a purchase brings in.</summary>
    public bool IsCertain => Missing is null;

    public static OfferingPrice Of(PlanIndex index, IndexedElement<Journey> journey)
    {
        var rates = new PlanRates(index);
        var prices = new List<double>();
        MissingStatement? missing = null;
        var isInOtherCurrency = false;
        foreach (var reference in journey.Element.Offerings)
        {
            if (index.FindIndexed<Offering>(reference) is not { } place)
            {
                continue;
            }

            var priced = index.Nearest(reference, static offering => offering.Price is not null);
            if (Counted(priced, TimesPaid(index, reference), rates) is { } price)
            {
                prices.Add(price);
                missing ??= IsServiceWithoutPayment(index, reference)
                    ? new(
                        place.Path.Property("payment"),
                        new(
                            $"of de prijs van {Spoken.Name(place.Element.Name)} één keer of telkens weer wordt betaald",
                            $"whether the price of {Spoken.Name(place.Element.Name)} is paid once or again and again"
                        )
                    )
                    : null;
            }
            else
            {
                isInOtherCurrency |= priced?.Price is { } stated && rates.RateOf(stated.Currency) is null;
                missing ??= MissingOf(priced, place, rates);
            }
        }

        if (prices.Count > 0)
        {
            return new(prices.Min(), prices.Max(), missing);
        }

        return new(
            null,
            null,
            missing
                ?? new(
                    journey.Path.Property("offerings"),
                    new("welk aanbod tegen welke prijs wordt verkocht", "which offering is sold at which price")
                )
        )
        {
            IsInOtherCurrency = isInOtherCurrency,
        };
    }

    /// <summary>A service of which the plan does not say how often it is paid may well be a subscription.</summary>
    private static bool IsServiceWithoutPayment(PlanIndex index, Ref<Offering> reference) =>
        PaymentOf(index, reference) is null
        && index.Nearest(reference, static offering => offering.Kind is not null)?.Kind == OfferingKind.Service;

    private static PaymentPattern? PaymentOf(PlanIndex index, Ref<Offering> reference) =>
        index.Nearest(reference, static offering => offering.Payment is not null)?.Payment;

    /// <summary>How many times a buyer pays the price: once, or as many times as is stated; null where it recurs for an unknown time.</summary>
    private static int? TimesPaid(PlanIndex index, Ref<Offering> reference) =>
        PaymentOf(index, reference) == PaymentPattern.Recurring
            ? index.Nearest(reference, static offering => offering.Payments is not null)?.Payments
            : 1;

    /// <summary>A price of nothing says nothing about cost.</summary>
    private static double? Counted(Offering? offering, int? times, PlanRates rates) =>
        offering?.Price is { Amount: > 0 } price && times is { } paid && rates.RateOf(price.Currency) is { } rate
            ? (double)price.Amount * (double)rate * paid
            : null;

    private static MissingStatement MissingOf(Offering? priced, IndexedElement<Offering> place, PlanRates rates) =>
        priced?.Price is { } price && rates.RateOf(price.Currency) is null
            ? new(
                PlanPath.Root.Property("exchangeRates"),
                new(
                    $"de wisselkoers van {price.Currency}, waarin de prijs van {Spoken.Name(place.Element.Name)} staat",
                    $"the exchange rate of {price.Currency}, in which the price of {Spoken.Name(place.Element.Name)} is"
                )
            )
        : priced is null
            ? new(
                place.Path.Property("price"),
                new(
                    $"de prijs van {Spoken.Name(place.Element.Name)}",
                    $"the price of {Spoken.Name(place.Element.Name)}"
                )
            )
        : new(
            place.Path.Property("payments"),
            new(
                $"hoe vaak een klant de prijs van {Spoken.Name(place.Element.Name)} betaalt",
                $"how many times a customer pays the price of {Spoken.Name(place.Element.Name)}"
            )
        );
}
