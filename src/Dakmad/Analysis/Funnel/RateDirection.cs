using System.Collections.Generic;

namespace Dakmad.Analysis.Funnel;

/// <summary>What a unit of change of one rate does to the shares that leave its touchpoint.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Shares">What comes to other touchpoints; less than zero for what is taken from them.</param>
/// <param name="End">What ends as intended.</param>
internal sealed record RateDirection(FunnelRate Rate, List<(int To, double Share)> Shares, double End)
{
    /// <summary>The rates of a touchpoint that can rise, its pass rate first.</summary>
    public static IEnumerable<RateDirection> All(FunnelComputation funnel, FunnelStep step)
    {
        if (step.PassRate is not { } passRate)
        {
            yield break;
        }

        if (passRate < 1)
        {
            yield return OfPassRate(funnel, step, passRate);
        }

        var ways = funnel.Graph.Ways(step.Position).ToArray();
        foreach (var way in ways)
        {
            // Behind an end it does not matter where who has completed the journey goes on.
            if (way.Route != Way.Rest && way.Share < 1 && !step.IsEnd)
            {
                yield return OfRoute(funnel, step, passRate, way, ways);
            }
        }
    }

    /// <summary>Who goes on instead of dropping off is led along the ways on, and not to be won back.</summary>
    private static RateDirection OfPassRate(FunnelComputation funnel, FunnelStep step, double passRate)
    {
        var rate = new FunnelRate(
            FunnelRateKind.PassRate,
            step,
            null,
            step.Path.Property("volume").Property("passRate"),
            passRate
        );
        var (shares, end) = (new List<(int, double)>(), 0.0);
        foreach (var way in step.IsEnd ? [new(Way.End, 1, 0)] : funnel.Graph.Ways(step.Position))
        {
            Lead(funnel, step, way, way.Share, shares, ref end);
        }

        var dropping = (double)(
            1 - (step.IsEnd ? funnel.Rates.OfEnd(step.Position) : funnel.Rates.Of(step.Position))!.Value
        );
        foreach (var dropOff in step.Touchpoint.Experience?.DropOffs ?? [])
        {
            if (dropOff is { Recovery: { } recovery, Share: not null })
            {
                var way = new Way(
                    funnel.Graph.PositionOf(recovery),
                    (double)funnel.Rates.ShareOf(step.Position, dropOff),
                    Way.Rest
                );
                Lead(funnel, step, way, -way.Share / dropping, shares, ref end);
            }
        }

        return new(rate, shares, end);
    }

    /// <summary>Who takes the route is taken from all other ways on, in proportion.</summary>
    private static RateDirection OfRoute(
        FunnelComputation funnel,
        FunnelStep step,
        double passRate,
        Way route,
        Way[] ways
    )
    {
        var rate = new FunnelRate(
            FunnelRateKind.RouteShare,
            step,
            step.Touchpoint.Routes[route.Route],
            step.Path.Property("routes").Item(route.Route).Property("share"),
            route.Share
        );
        var (shares, end) = (new List<(int, double)>(), 0.0);
        foreach (var way in ways)
        {
            var change = way == route ? 1 : -way.Share / (1 - route.Share);
            Lead(funnel, step, way, passRate * change, shares, ref end);
        }

        return new(rate, shares, end);
    }

    private static void Lead(
        FunnelComputation funnel,
        FunnelStep from,
        Way way,
        double share,
        List<(int, double)> shares,
        ref double end
    )
    {
        if (way.To == Way.End)
        {
            end += from.IsEnd || funnel.Ends.Completes(from.Position, way) ? share : 0;
        }
        else if (way.To >= 0 && share != 0 && funnel.Units.Allow(from.Position, way.To))
        {
            shares.Add((way.To, share));
        }
    }
}
