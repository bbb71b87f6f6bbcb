using System;

namespace Dakmad;

/// <summary>
/// How many decimals a number needs for a reader: what is something never reads as nothing, and what is not all never as
/// all.
/// </summary>
internal static class Digits
{
    /// <summary>Below this a computed number is what computing left over.</summary>
    private const double Noise = 1e-7;

    private const int MostDecimals = 28;

    /// <summary>The usual number of decimals, or as many as two digits of a number below 1 need.</summary>
    public static int DecimalsOf(decimal number, int usual)
    {
        var decimals = usual;
        for (var small = Math.Abs(number); small is > 0 and < 1 && decimals < MostDecimals; decimals++)
        {
            if (
                Math.Round(small, decimals) is > 0 and var rounded
                && (rounded == small || HasTwoDigits(small, decimals))
            )
            {
                break;
            }
        }

        return decimals;
    }

    /// <summary>Cents, or as many decimals as two digits of what is less than a cent need.</summary>
    public static int DecimalsOfAmount(decimal amount) => Math.Abs(amount) < 0.01m ? DecimalsOf(amount, 2) : 2;

    /// <summary>The same of a computed number, of which the last digits are noise.</summary>
    public static int DecimalsOf(double number, int usual) =>
        Math.Abs(number) is >= Noise and < 1 ? DecimalsOf((decimal)number, usual) : usual;

    /// <summary>The same of a percentage, which reads as 100 only where it is.</summary>
    public static int DecimalsOfPercentage(decimal percentage, int usual)
    {
        var decimals = DecimalsOf(percentage, usual);
        while (percentage != 100 && decimals < MostDecimals && Rounded(percentage, decimals) == 100)
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>The same of a percentage that was computed.</summary>
    public static int DecimalsOfPercentage(double percentage, int usual) =>
        Math.Abs(percentage - 100) is >= Noise and < 1
            ? DecimalsOfPercentage((decimal)percentage, usual)
            : DecimalsOf(percentage, usual);

    private static bool HasTwoDigits(decimal small, int decimals)
    {
        for (var i = 1; i < decimals; i++)
        {
            small *= 10;
        }

        return small >= 1;
    }

    private static decimal Rounded(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero);
}
