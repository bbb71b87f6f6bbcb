using System;

namespace Dakmad.Analysis.Profile;

/// <summary>Touchpoints to be divided over categories, and how they are weighed.</summary>
internal sealed record Division(ValueList<ProfiledTouchpoint> Touchpoints, WeighingBasis Basis)
{
    /// <summary>The part of the touchpoints of which something is true.</summary>
    public Portion Portion(string? key, LocalizedText label, Func<ProfiledTouchpoint, bool> isIn)
    {
        var count = 0;
        var (volume, all) = (0.0, 0.0);
        foreach (var touchpoint in Touchpoints)
        {
            var weight = touchpoint.Weight(Basis);
            all += weight;
            if (isIn(touchpoint))
            {
                count++;
                volume += weight;
            }
        }

        return new(
            key,
            label,
            count,
            count == 0 ? 0 : (double)count / Touchpoints.Count,
            Basis == WeighingBasis.Count ? null
                : all > 0 ? volume / all
                : 0
        );
    }
}
