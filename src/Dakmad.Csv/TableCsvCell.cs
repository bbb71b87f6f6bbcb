using System;
using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Tables;
using Dakmad.Shapes;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Csv;

/// <summary>Values of tables as cells of CSV: exact, and in the notation of the dialect.</summary>
internal static class TableCsvCell
{
    private static readonly LocalDatePattern DutchDate = LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu");

    /// <summary>The cell of a value; empty for none. Of an amount it is the number.</summary>
    public static string Of(object? value, Language language, Notation notation) =>
        value switch
        {
            null => "",
            LocalizedText text => text[language],
            bool flag => Flag(flag, notation),
            decimal number => Number(number, notation),
            double number => Number(number, notation),
            Money money => Number(money.Amount, notation),
            LocalDate date => (notation == Notation.Dutch ? DutchDate : LocalDatePattern.Iso).Format(date),
            Period period => PeriodPattern.NormalizingIso.Format(period),
            PlanPath path => path.ToString(),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private static string Flag(bool flag, Notation notation) =>
        (notation, flag) switch
        {
            (Notation.File, true) => "true",
            (Notation.File, false) => "false",
            (Notation.Dutch, true) => "ja",
            (Notation.Dutch, false) => "nee",
            (_, true) => "yes",
            _ => "no",
        };

    private static string Number(IFormattable number, Notation notation)
    {
        var text = number.ToString(null, CultureInfo.InvariantCulture);
        return notation == Notation.Dutch ? text.Replace('.', ',') : text;
    }
}
