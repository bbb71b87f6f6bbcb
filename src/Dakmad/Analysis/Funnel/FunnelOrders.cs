using System;
using System.Linq;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// How many order: who comes to a touchpoint that takes an order and goes through with it, counted once. Who drops off there
/// has not ordered, and who orders in one unit and is counted in another at the next touchpoint has ordered once.
/// </summary>
internal static class FunnelOrders
{
    /// <summary>The orders, and whether there may be more; null where no touchpoint takes an order or none is known.</summary>
    public static (double? Orders, bool IsLowerBound) Of(FunnelComputation funnel)
    {
        int[] ordering = [.. Enumerable.Range(0, funnel.Graph.Count).Where(at => TakesOrder(funnel, at))];
        if (ordering.Length == 0)
        {
            return (null, false);
        }

        // Nobody goes on from there, so that each comes once.
        var visits = funnel.Solver.CutAt(ordering).Visits(funnel.Inflow.Volumes);
        var (orders, isLower) = (0.0, false);
        foreach (var at in ordering)
        {
            var known = PartOrdering(funnel, at);
            orders += visits[at] * (known ?? 0);
            isLower |=
                funnel.LowerBounds[at] || (visits[at] > 0 && (known is null || funnel.Outcomes[at].Recovered > 0));
        }

        return isLower && orders <= 0 ? (null, true) : (orders, isLower);
    }

    /// <summary>
    /// The part that goes through with it: of who already is an order or payment everybody, else as the plan states it; where
    /// the journey goes on and no rate is stated it is not known.
    /// </summary>
    public static double? PartOrdering(Touchpoint touchpoint, bool goesOn) =>
        touchpoint.Volume?.Unit is { } unit && (unit == MeasurementUnit.Orders || unit == MeasurementUnit.Payments) ? 1
        : touchpoint.Volume?.PassRate is { } rate ? (double)rate
        : goesOn ? null
        : Math.Max(0, 1 - (double)(touchpoint.Experience?.DropOffs ?? []).Sum(reason => reason.Share ?? 0));

    private static double? PartOrdering(FunnelComputation funnel, int at) =>
        PartOrdering(
            funnel.Graph.Journey.Touchpoints[at],
            !funnel.Ends.IsEnd(at) && funnel.Graph.Successors(at).Length > 0
        );

    private static bool TakesOrder(FunnelComputation funnel, int at)
    {
        var touchpoint = funnel.Graph.Journey.Touchpoints[at];
        return touchpoint.Stages.Contains(SixBStage.Order)
            || funnel.Index.Find(touchpoint.Activity)?.Kind == ActivityKind.Transact;
    }
}
