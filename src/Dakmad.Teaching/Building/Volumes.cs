using System;
using System.Collections.Generic;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>
/// How many customers there are at each step. Rates are as measured, so that they do not come out whole: the numbers are
/// rounded where they are written, and counted on with as they are.
/// </summary>
internal sealed class Volumes
{
    private readonly decimal[] _volumes;

    private Volumes(decimal[] volumes) => _volumes = volumes;

    public decimal this[int step] => decimal.Round(_volumes[step], MidpointRounding.AwayFromZero);

    /// <summary>Computes them.</summary>
    /// <param name="steps">The steps, with what goes on from each.</param>
    /// <param name="entering">How many enter.</param>
    public static Volumes Of(IReadOnlyList<(KitStep Step, decimal? Rate)> steps, decimal entering)
    {
        var volumes = new decimal[steps.Count];
        volumes[0] = entering;
        for (var at = 1; at < steps.Count; at++)
        {
            volumes[at] = Arriving(steps, volumes, at);
        }

        return new(volumes);
    }

    private static decimal Arriving(IReadOnlyList<(KitStep Step, decimal? Rate)> steps, decimal[] volumes, int at)
    {
        var fork = at - 1;
        while (steps[fork].Step.Share is not null)
        {
            fork--;
        }

        var before = volumes[fork] * (steps[fork].Rate ?? 1);
        if (steps[at].Step.Share is { } share)
        {
            return before * share;
        }

        var (sum, left) = (0m, 1m);
        for (var i = fork + 1; i < at; i++)
        {
            left -= steps[i].Step.Share!.Value;
            sum += volumes[i] * (steps[i].Rate ?? 1);
        }

        return sum + (before * left);
    }
}
