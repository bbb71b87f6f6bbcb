using System.Linq;
using Dakmad.Analysis;

namespace Dakmad.Tests.Analysis;

/// <summary>Changes one rate of a journey, as a planner would: what is beside it makes room in proportion.</summary>
internal static class RateChange
{
    public static Journey Of(Journey journey, FunnelRate rate, decimal value)
    {
        var touchpoint = journey.Touchpoints[rate.Step.Position];
        var changed =
            rate.Kind is FunnelRateKind.PassRate ? PassRate(touchpoint, value) : Share(touchpoint, rate, value);
        return journey with { Touchpoints = journey.Touchpoints.SetItem(rate.Step.Position, changed) };
    }

    private static Touchpoint PassRate(Touchpoint touchpoint, decimal value)
    {
        var scale = (1 - value) / (1 - touchpoint.Volume!.PassRate!.Value);
        return touchpoint with
        {
            Volume = touchpoint.Volume with { PassRate = value },
            Experience = touchpoint.Experience is not { } experience
                ? null
                : experience with
                {
                    DropOffs = experience
                        .DropOffs.Select(dropOff => dropOff with { Share = dropOff.Share * scale })
                        .ToValueList(),
                },
        };
    }

    private static Touchpoint Share(Touchpoint touchpoint, FunnelRate rate, decimal value)
    {
        var scale = (1 - value) / (1 - rate.Route!.Share!.Value);
        return touchpoint with
        {
            Routes = touchpoint
                .Routes.Select(route =>
                    route with
                    {
                        Share = ReferenceEquals(route, rate.Route) ? value : route.Share * scale,
                    }
                )
                .ToValueList(),
        };
    }
}
