using System;
using System.Globalization;

namespace Dakmad.Rendering.Tables;

/// <summary>Numbers as people read them, in the manner of a language and of no machine: the one place where they are rounded.</summary>
internal static class Numerals
{
    /// <summary>From here on the digits tell less than the power of ten.</summary>
    private const double Large = 1e15;

    /// <summary>How many decimals a decimal can have.</summary>
    private const int MostDecimals = 28;

    private static readonly NumberFormatInfo Dutch = Format(".", ",");
    private static readonly NumberFormatInfo English = Format(",", ".");

    /// <summary>How many decimals a number needs, up to a limit.</summary>
    public static int DecimalsOf(double number, int limit)
    {
        var decimals = 0;
        while (decimals < limit && Math.Abs(number) < Large && Round(number, decimals) != Round(number, limit))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>
    /// Up to how many decimals a number is written for it not to read as nothing, nor a part as all. A column of whole
    /// numbers is one.
    /// </summary>
    public static int Needed(double number, int limit, bool isPercentage) =>
        limit == 0 ? 0
        : isPercentage ? Digits.DecimalsOfPercentage(number, limit)
        : Digits.DecimalsOf(number, limit);

    /// <summary>A number with so many decimals, half away from zero; never a negative nothing.</summary>
    public static string Number(double number, int decimals, bool isSigned, Language language)
    {
        var format = language == Language.Dutch ? Dutch : English;
        if (Math.Abs(number) >= Large)
        {
            return Sign(number, isSigned) + Math.Abs(number).ToString("0.###E+0", format);
        }

        var rounded = Round(number, decimals);
        return Sign((double)rounded, isSigned) + Math.Abs(rounded).ToString($"N{decimals}", format);
    }

    /// <summary>An amount to the cent, or to the digits of what is less, without its currency.</summary>
    public static string Amount(Money money, bool isSigned, Language language, int? most = null)
    {
        var decimals = most ?? Digits.DecimalsOfAmount(money.Amount);
        var rounded = Math.Round(money.Amount, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString($"N{decimals}", language == Language.Dutch ? Dutch : English);
        return Sign((double)rounded, isSigned) + digits;
    }

    /// <summary>What is written of an amount, with its currency: € 50.408,24 in Dutch, €50,408.24 in English.</summary>
    public static string WithCurrency(string currency, string amount, Language language) =>
        (currency, language) switch
        {
            // The sign of a number stands before everything else.
            (_, _) when amount[0] is '-' or '+' => $"{amount[0]}{WithCurrency(currency, amount[1..], language)}",
            ("EUR", Language.Dutch) => $"€ {amount}",
            ("EUR", _) => $"€{amount}",
            _ => $"{currency} {amount}",
        };

    /// <summary>A number with all its digits, and so many decimals at least.</summary>
    public static string Exact(decimal number, int decimals, Language language) =>
        number.ToString(
            $"#,##0.{new string('0', decimals)}{new string('#', MostDecimals - decimals)}",
            language == Language.Dutch ? Dutch : English
        );

    private static string Sign(double number, bool isSigned) =>
        number < 0 ? "-"
        : number > 0 && isSigned ? "+"
        : "";

    /// <summary>By way of a decimal, which keeps the fifteen digits that a double is sure of.</summary>
    private static decimal Round(double number, int decimals) =>
        Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);

    private static NumberFormatInfo Format(string group, string point) =>
        NumberFormatInfo.ReadOnly(new() { NumberGroupSeparator = group, NumberDecimalSeparator = point });
}
