using System;

namespace Dakmad.Analysis.Cost;

/// <summary>Arithmetic on amounts that are small enough to be counted.</summary>
internal static class Amounts
{
    /// <summary>
    /// The largest amount that is counted. A plan with more has a slip of the pen; and billions of these still fit in a
    /// decimal, cents included, so that no sum can overflow.
    /// </summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>What adding up shares and rates may be off by.</summary>
    public const decimal Tolerance = 0.00001m;

    /// <summary>A product; null when it is larger than what is counted.</summary>
    public static decimal? Product(decimal amount, decimal factor) =>
        factor > 1 && amount > Largest / factor ? null : Countable(amount * factor);

    /// <summary>What an amount comes to for a number of contacts; null when it is larger than what is counted.</summary>
    public static decimal? Times(decimal amount, double number) =>
        number <= (double)Largest ? Product(amount, (decimal)number) : null;

    /// <summary>An amount for each of a number; null without one of the two, or where the result is not countable.</summary>
    public static Money? Divide(Money? total, double? number) =>
        total is { } sum && number is > 0 and var count && (double)sum.Amount / count <= (double)Largest
            ? new Money(Quotient(sum.Amount, count), sum.Currency)
            : null;

    private static decimal? Countable(decimal amount) => amount <= Largest ? amount : null;

    /// <summary>As a decimal division, unless the number is too large or too small for a decimal to tell from none.</summary>
    private static decimal Quotient(decimal amount, double count) =>
        count <= (double)Largest && (decimal)count is > 0 and var number
            ? amount / number
            : (decimal)((double)amount / count);
}
