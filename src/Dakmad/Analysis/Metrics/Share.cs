using System;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>Measures which part of the touchpoints of a journey has something.</summary>
internal static class Share
{
    /// <summary>
    /// The part of all touchpoints that has it. Where the plan does not say, a touchpoint is not counted as having it.
    /// Null without touchpoints that weigh anything.
    /// </summary>
    public static Measurement? Of(JourneyProfile profile, WeighingBasis basis, Func<ProfiledTouchpoint, bool?> has)
    {
        var (having, all) = (0.0, 0.0);
        var (touchpoints, stated) = (0, 0);
        foreach (var touchpoint in profile.Touchpoints)
        {
            var weight = touchpoint.Weight(basis);
            if (weight <= 0)
            {
                continue;
            }

            all += weight;
            touchpoints++;
            var answer = has(touchpoint);
            stated += answer is null ? 0 : 1;
            having += answer is true ? weight : 0;
        }

        return touchpoints == 0
            ? null
            : new(having / all, basis, touchpoints, stated, basis == WeighingBasis.Volume ? all : null);
    }

    /// <summary>As <see cref="Of"/>; null when the plan says it of no touchpoint.</summary>
    public static Measurement? OfStated(
        JourneyProfile profile,
        WeighingBasis basis,
        Func<ProfiledTouchpoint, bool?> has
    ) => Of(profile, basis, has) is { Stated: > 0 } share ? share : null;
}
