using System;
using System.Linq;

namespace Dakmad.Analysis.Time;

/// <summary>Rounds amounts to cents so that they still add up.</summary>
internal static class Cents
{
    private const int OfUnit = 100;

    /// <summary>An amount in whole cents; half a cent is rounded up.</summary>
    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Parts in whole cents that add up to the rounded total: every part is rounded down, and the cents that are left go
    /// to the largest remainders, to the first of equals.
    /// </summary>
    /// <param name="parts">Not negative.</param>
    /// <param name="total">Their sum, but for what rounding to 28 digits may have lost.</param>
    public static decimal[] Round(decimal[] parts, decimal total)
    {
        var cents = Array.ConvertAll(parts, static part => decimal.Floor(part * OfUnit));
        var left = (Round(total) * OfUnit) - cents.Sum();
        var byRemainder = Enumerable
            .Range(0, parts.Length)
            .OrderByDescending(at => (parts[at] * OfUnit) - cents[at])
            .Take((int)left);
        foreach (var at in byRemainder)
        {
            cents[at]++;
        }

        return Array.ConvertAll(cents, static count => count / OfUnit);
    }
}
