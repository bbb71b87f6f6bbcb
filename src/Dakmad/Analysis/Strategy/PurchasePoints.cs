using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Where a journey sells: at the touchpoints that take an order, where there are none at those that take a payment, and
/// where there are none of these either at the point up to which the journey is drawn. The first of them on a way counts.
/// </summary>
internal sealed class PurchasePoints
{
    private readonly bool[] _isPurchase;

    private PurchasePoints(PurchaseKind kind, bool[] isPurchase) => (Kind, _isPurchase) = (kind, isPurchase);

    public PurchaseKind Kind { get; }

    public bool this[int position] => _isPurchase[position];

    public static PurchasePoints Of(Journey journey, StrategyContact[] contacts)
    {
        var orders = Array.ConvertAll(
            contacts,
            contact => contact.Kind == ActivityKind.Transact || contact.Touchpoint.Stages.Contains(SixBStage.Order)
        );
        if (Array.Exists(orders, static takes => takes))
        {
            return new(PurchaseKind.Order, orders);
        }

        var payments = Array.ConvertAll(contacts, contact => contact.Touchpoint.Stages.Contains(SixBStage.Pay));
        if (Array.Exists(payments, static takes => takes))
        {
            return new(PurchaseKind.Payment, payments);
        }

        var ends = new bool[contacts.Length];
        if (contacts.Length > 0)
        {
            var at = Array.FindLastIndex(contacts, contact => IsEnd(journey.EndsAt, contact.Touchpoint));
            ends[at < 0 ? contacts.Length - 1 : at] = true;
        }

        return new(PurchaseKind.End, ends);
    }

    private static bool IsEnd(JourneyPoint? end, Touchpoint touchpoint) =>
        (end?.Stage is { } stage && touchpoint.Stages.Contains(stage))
        || (end?.Phase is { } phase && touchpoint.Phase == phase)
        || (end?.Touchpoint is { } reference && reference.Id == touchpoint.Id);
}
