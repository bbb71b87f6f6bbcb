using System;

namespace Dakmad;

/// <summary>
/// What shares of one whole add up to. Shares are written with few digits: three thirds as 0.33 or 0.333. Each may be half
/// a unit of its last digit off, half a percentage point at most; multiples of 0.05 are meant as they are. Within that the
/// shares are one; by more than 0.02 they never are.
/// </summary>
/// <param name="Value">The sum as it is written.</param>
/// <param name="Room">How far the digits leave open what is meant.</param>
internal readonly record struct ShareSum(decimal Value, decimal Room)
{
    private const decimal MostOff = 0.02m;
    private const decimal Exact = 0.05m;
    private const int FewestDigits = 2;

    /// <summary>From here on half a unit is no longer a decimal.</summary>
    private const int MostDigits = 27;

    /// <summary>Whether the shares are one, within what their digits leave open.</summary>
    public bool IsWhole => Math.Abs(Value - 1) <= Math.Min(Room, MostOff);

    /// <summary>Whether the shares are more than there is.</summary>
    public bool IsAboveOne => Value > 1 && !IsWhole;

    /// <summary>By what each share is to be divided for the shares to be one; 1 where they are not.</summary>
    public decimal Divisor => IsWhole ? Value : 1;

    /// <summary>The sum of the shares of some parts, as far as they are stated.</summary>
    public static ShareSum Of<T>(ValueList<T> parts, Func<T, decimal?> share)
    {
        var sum = default(ShareSum);
        foreach (var part in parts)
        {
            sum = sum.Plus(share(part));
        }

        return sum;
    }

    /// <summary>The sum with one more share, if it is stated.</summary>
    public ShareSum Plus(decimal? share) =>
        share is { } stated ? new(Value + stated, Room + (stated % Exact == 0 ? 0 : HalfUnit(stated))) : this;

    private static decimal HalfUnit(decimal stated)
    {
        // Dividing by 1 with all its decimals takes off the zeros at the end.
        var digits = (stated / 1.0000000000000000000000000000m).Scale;
        return new(5, 0, 0, isNegative: false, (byte)(Math.Clamp((int)digits, FewestDigits, MostDigits) + 1));
    }
}
