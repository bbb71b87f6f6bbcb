using System;

namespace Dakmad.Tests.Generators;

/// <summary>Numbers of every size and scale: zero, trailing zeros, 28 decimals, the largest there are.</summary>
internal static class Numbers
{
    private static readonly UInt128[] PowersOfTen = Powers();

    public static decimal NotNegative(Draw draw) =>
        draw.Below(8) switch
        {
            0 => Make(0, draw.Below(29)),
            < 3 => draw.Below(1000),
            < 5 => Make((UInt128)draw.Below(1_000_000), draw.Below(5)),
            5 => Make((UInt128)draw.Below(100) * 1000, draw.Between(1, 6)),
            6 => Make(new UInt128(draw.Bits() >> 32, draw.Bits()), draw.Below(29)),
            _ => draw.One<decimal>([decimal.MaxValue, 0.0000000000000000000000000001m, 1m, 10.00m, 1200.50m]),
        };

    public static decimal Positive(Draw draw) => NotNegative(draw) is > 0 and var number ? number : 1.0810m;

    public static decimal Signed(Draw draw) => draw.OneIn(3) ? -NotNegative(draw) : NotNegative(draw);

    /// <summary>A number within 0–1, both included.</summary>
    public static decimal Share(Draw draw)
    {
        switch (draw.Below(4))
        {
            case 0:
                return draw.One<decimal>([0m, 1m, 0.0m, 1.000m, 0.5m, 0.25m, 0.10m]);
            case 1:
                var scale = draw.Between(1, 28);
                return Make(new UInt128(draw.Bits(), draw.Bits()) % PowersOfTen[scale], scale);
            default:
                return Make((UInt128)draw.Below(101), 2);
        }
    }

    public static decimal? MaybeNotNegative(Draw draw) => draw.Fills() ? NotNegative(draw) : null;

    public static decimal? MaybeSigned(Draw draw) => draw.Fills() ? Signed(draw) : null;

    public static decimal? MaybeShare(Draw draw) => draw.Fills() ? Share(draw) : null;

    /// <summary>A share, or none, out of what is left of a whole.</summary>
    public static decimal? ShareOf(Draw draw, ref decimal left)
    {
        if (!draw.Fills())
        {
            return null;
        }

        var share = Math.Min(Share(draw), left);
        left -= share;
        return share;
    }

    private static decimal Make(UInt128 digits, int scale)
    {
        var low = (ulong)digits;
        return new((int)low, (int)(low >> 32), (int)(uint)(digits >> 64), isNegative: false, (byte)scale);
    }

    private static UInt128[] Powers()
    {
        var powers = new UInt128[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
