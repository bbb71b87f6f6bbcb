using System;
using System.Text;
using Dakmad.Formats;

namespace Dakmad.Office;

/// <summary>The format of numbers that are amounts, which is where a workbook says the currency.</summary>
internal static class CurrencyFormat
{
    private const string Euro = "EUR";

    /// <summary>The format of amounts in a currency.</summary>
    public static string Of(string currency) => $"[${(currency == Euro ? "€" : currency)}]\\ #,##0.00";

    /// <summary>The currency that a format shows; null when it shows none, or one that could be of several countries.</summary>
    public static string? Read(string format)
    {
        if (format.Contains('€', StringComparison.Ordinal))
        {
            return Euro;
        }

        var from = format.IndexOf("[$", StringComparison.Ordinal);
        if (from >= 0)
        {
            var end = format.IndexOfAny([']', '-'], from);
            return end < 0 ? null : Code(format.AsSpan(from + 2, end - from - 2));
        }

        from = format.IndexOf('"', StringComparison.Ordinal);
        var until = from < 0 ? -1 : format.IndexOf('"', from + 1);
        return until < 0 ? null : Code(format.AsSpan(from + 1, until - from - 1));
    }

    private static string? Code(ReadOnlySpan<char> symbol)
    {
        var code = symbol.Trim();
        return
            code.Length == 3
            && char.IsAsciiLetterUpper(code[0])
            && char.IsAsciiLetterUpper(code[1])
            && char.IsAsciiLetterUpper(code[2])
            ? code.ToString()
            : null;
    }
}
