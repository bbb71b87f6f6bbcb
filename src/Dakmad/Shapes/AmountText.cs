using System;

namespace Dakmad.Shapes;

/// <summary>Amounts as people write them: <c>EUR 10,50</c>, <c>€ 1.234,50</c>, <c>1234,50 EUR</c>, <c>€ 25,-</c>.</summary>
internal static class AmountText
{
    private const string Euro = "EUR";

    /// <summary>The amount in a cell; null when it is none, or says no currency.</summary>
    public static Money? Read(string cell, Notation notation)
    {
        if (notation == Notation.File)
        {
            return cell.Split(' ') is [var code, var rest] ? Make(code, rest, notation) : null;
        }

        var text = cell.Trim();
        if (text.StartsWith('€') || text.EndsWith('€'))
        {
            return Make(Euro, text.Trim('€'), notation);
        }

        return text.Length < 4 ? null
            : char.IsAsciiLetter(text[0]) ? Make(text[..3], text[3..], notation)
            : Make(text[^3..], text[..^3], notation);
    }

    private static Money? Make(string code, string amount, Notation notation)
    {
        var number = notation == Notation.File ? amount : Whole(amount.Trim());
        return CurrencyForm.IsValid(code) && CellText.Number(number, notation) is { } value
            ? new Money(value, code)
            : null;
    }

    /// <summary>A dash where the cents would be says that there are none.</summary>
    private static string Whole(string amount) =>
        amount.Length > 2 && amount[^1] is '-' or '–' && amount[^2] is ',' or '.' ? amount[..^2] : amount;
}
