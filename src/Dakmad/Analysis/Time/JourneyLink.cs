using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Time;

/// <summary>A way from one touchpoint of a journey to the next.</summary>
/// <param name="From">The position of the touchpoint it leads from.</param>
/// <param name="To">The position of the touchpoint it leads to.</param>
/// <param name="Route">The route that it is; null where the next touchpoint of the list follows by itself.</param>
internal sealed record JourneyLink(int From, int To, Route? Route)
{
    /// <summary>
    /// The ways of a journey: its routes, and the next touchpoint of the list where they leave something over, or may do
    /// so because not all have a share.
    /// </summary>
    public static IEnumerable<JourneyLink> Of(Journey journey)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < journey.Touchpoints.Count; i++)
        {
            positions.TryAdd(journey.Touchpoints[i].Id, i);
        }

        for (var i = 0; i < journey.Touchpoints.Count; i++)
        {
            var routes = journey.Touchpoints[i].Routes;
            foreach (var route in routes.Where(route => route is { To: not null, Share: not 0 }))
            {
                if (positions.TryGetValue(route.To!.Value.Id, out var to))
                {
                    yield return new(i, to, route);
                }
            }

            if (i + 1 < journey.Touchpoints.Count && LeavesOver(routes))
            {
                yield return new(i, i + 1, null);
            }
        }
    }

    private static bool LeavesOver(ValueList<Route> routes) =>
        ShareSum.Of(routes, static route => route.Share) is { IsWhole: false, Value: < 1 };
}
