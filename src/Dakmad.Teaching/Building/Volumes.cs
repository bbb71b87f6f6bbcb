using System.Collections.Generic;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>How many customers there are at each step, in whole customers.</summary>
internal sealed class Volumes
{
    private readonly decimal[] _volumes;

    private Volumes(decimal[] volumes) => _volumes = volumes;

    public decimal this[int step] => _volumes[step];

    /// <summary>Computes them; what enters is raised until nobody is divided.</summary>
    /// <param name="steps">The steps, with what goes on from each.</param>
    /// <param name="least">How many enter at least.</param>
    public static Volumes Of(IReadOnlyList<(KitStep Step, decimal? Rate)> steps, decimal least)
    {
        var shares = new (long Up, long Down)[steps.Count];
        var whole = 1L;
        for (var i = 0; i < steps.Count; i++)
        {
            shares[i] = Share(steps, shares, i);
            whole = whole / Gcd(whole, shares[i].Down) * shares[i].Down;
        }

        var entering = decimal.Ceiling(least / whole) * whole;
        var volumes = new decimal[steps.Count];
        for (var i = 0; i < steps.Count; i++)
        {
            volumes[i] = entering * shares[i].Up / shares[i].Down;
        }

        return new(volumes);
    }

    private static (long Up, long Down) Share(
        IReadOnlyList<(KitStep Step, decimal? Rate)> steps,
        (long Up, long Down)[] shares,
        int at
    )
    {
        if (at == 0)
        {
            return (1, 1);
        }

        var fork = at - 1;
        while (steps[fork].Step.Share is not null)
        {
            fork--;
        }

        var before = Times(shares[fork], steps[fork].Rate ?? 1);
        if (steps[at].Step.Share is { } share)
        {
            return Times(before, share);
        }

        var (sum, left) = ((Up: 0L, Down: 1L), 1m);
        for (var i = fork + 1; i < at; i++)
        {
            left -= steps[i].Step.Share!.Value;
            sum = Plus(sum, Times(shares[i], steps[i].Rate ?? 1));
        }

        return Plus(sum, Times(before, left));
    }

    private static (long Up, long Down) Times((long Up, long Down) share, decimal rate)
    {
        var (up, down) = (share.Up * (long)(rate * 1000), share.Down * 1000);
        var gcd = Gcd(up, down);
        return (up / gcd, down / gcd);
    }

    private static (long Up, long Down) Plus((long Up, long Down) one, (long Up, long Down) other)
    {
        var (up, down) = ((one.Up * other.Down) + (other.Up * one.Down), one.Down * other.Down);
        var gcd = Gcd(up, down);
        return (up / gcd, down / gcd);
    }

    private static long Gcd(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one == 0 ? 1 : one;
    }
}
