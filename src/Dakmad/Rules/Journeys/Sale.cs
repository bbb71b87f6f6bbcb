using System;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>The steps of a sale, as far as a plan says which touchpoints they are.</summary>
internal static class Sale
{
    /// <summary>
    /// Whether customers order at a touchpoint: it says so, or it is a transaction and says of no stage that it serves it.
    /// </summary>
    public static bool IsOrder(Touchpoint touchpoint, PlanIndex index) =>
        touchpoint.Stages.IsEmpty
            ? KindOf(touchpoint, index) == ActivityKind.Transact
            : touchpoint.Stages.Contains(SixBStage.Order) && !IsHandling(touchpoint, index);

    /// <summary>Whether customers pay at a touchpoint.</summary>
    public static bool IsPayment(Touchpoint touchpoint) => touchpoint.Stages.Contains(SixBStage.Pay);

    /// <summary>Whether an order is handled or delivered at a touchpoint.</summary>
    public static bool IsFulfilment(Touchpoint touchpoint, PlanIndex index) =>
        touchpoint.Phase == JourneyPhase.Delivery || IsHandling(touchpoint, index);

    public static ActivityKind? KindOf(Touchpoint touchpoint, PlanIndex index) =>
        index.Find<Activity>(touchpoint.Activity)?.Kind;

    public static SalesMoment? MomentOf(Touchpoint touchpoint, PlanIndex index) =>
        index.Find<Activity>(touchpoint.Activity)?.Moment;

    /// <summary>Whether a journey is drawn from before the order; where it starts at a touchpoint that is not known.</summary>
    public static bool IsAhead(Journey journey) =>
        journey.StartsAt switch
        {
            null => true,
            { Stage: { } stage } => stage <= SixBStage.Order,
            { Phase: { } phase } => phase < JourneyPhase.Purchase,
            _ => false,
        };

    /// <summary>The touchpoints of a journey for which something holds, by position.</summary>
    public static bool[] Marks(Journey journey, PlanIndex index, Func<Touchpoint, PlanIndex, bool> holds)
    {
        var marks = new bool[journey.Touchpoints.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = holds(journey.Touchpoints[i], index);
        }

        return marks;
    }

    /// <summary>
    /// Whether a touchpoint of one kind may come before one of another: in a chain by position, with routes always. It
    /// spares most journeys their graph.
    /// </summary>
    public static bool MayPrecede(
        Journey journey,
        PlanIndex index,
        Func<Touchpoint, PlanIndex, bool> early,
        Func<Touchpoint, PlanIndex, bool> late
    )
    {
        var (isChain, hasEarly, hasLate) = (JourneyGraph.IsChain(journey), false, false);
        foreach (var touchpoint in journey.Touchpoints)
        {
            hasLate |= (hasEarly || !isChain) && late(touchpoint, index);
            hasEarly |= early(touchpoint, index);
            if (hasEarly && hasLate)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandling(Touchpoint touchpoint, PlanIndex index) =>
        KindOf(touchpoint, index) is ActivityKind.Fulfil or ActivityKind.Distribute;
}
