using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>Metrics about what a journey costs.</summary>
internal static class CostMetrics
{
    private static readonly LocalizedText Currency = new("in de valuta van het plan", "in the currency of the plan");

    public static ValueList<JourneyMetric> All { get; } =
    [
        new()
        {
            Id = "costPerContact",
            Name = new("kosten per contact", "cost per contact"),
            Aliases = ["contactkosten", "kosten per contactmoment", "cost of a contact", "cost per touchpoint"],
            Formula = new(
                "gemiddelde van de kosten per contact, gewogen naar aantallen, of anders elk even zwaar; contactmomenten die één contact zijn tellen één keer, met de hoogste kosten",
                "mean of the cost per contact, weighed by volume, else counted; touchpoints that are one contact count once, at the highest cost"
            ),
            Unit = Currency,
            Kind = FigureKind.Money,
            Measure = PerContact,
        },
        new()
        {
            Id = "costPerOrder",
            Name = new("kosten per order", "cost per order"),
            Aliases =
            [
                "orderkosten",
                "kosten per bestelling",
                "kosten per aankoop",
                "cost of an order",
                "cost per purchase",
            ],
            Formula = new(
                "kosten van de customer journey ÷ orders, waar alle kosten en de orders bekend zijn",
                "cost of the journey ÷ orders, where all of the cost and the orders are known"
            ),
            Unit = Currency,
            Kind = FigureKind.Money,
            Measure = PerOrder,
        },
    ];

    private static Measurement? PerContact(JourneyProfile profile, WeighingBasis basis)
    {
        var (cost, all) = (0.0, 0.0);
        var stated = 0;
        var contacts = Contacts(profile.Touchpoints).ToArray();
        foreach (var contact in contacts)
        {
            var weight = contact.Max(touchpoint => touchpoint.Weight(basis));
            if (weight > 0 && contact.Max(touchpoint => touchpoint.CostPerContact) is { } perContact)
            {
                cost += weight * perContact;
                all += weight;
                stated++;
            }
        }

        return all > 0
            ? new(cost / all, basis, contacts.Length, stated, basis == WeighingBasis.Volume ? all : null)
            : null;
    }

    private static IEnumerable<IGrouping<string, ProfiledTouchpoint>> Contacts(
        IEnumerable<ProfiledTouchpoint> touchpoints
    ) =>
        // The id of a contact starts with a letter, a position does not.
        touchpoints.GroupBy(
            touchpoint => touchpoint.Touchpoint.Contact ?? string.Create(null, $"{touchpoint.Position}"),
            StringComparer.Ordinal
        );

    private static Measurement? PerOrder(JourneyProfile profile, WeighingBasis basis) =>
        profile.Cost is { PerOrderBound: FigureBound.Exact, PerOrder: { } perOrder }
            ? new(
                (double)perOrder.Amount,
                WeighingBasis.Volume,
                profile.Touchpoints.Count,
                profile.Touchpoints.Count(touchpoint => touchpoint.Touchpoint.Cost is not null),
                profile.Cost.Orders
            )
            : null;
}
