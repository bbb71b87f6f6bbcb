using System;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>What belongs in a cell, with an example in the notation of the table.</summary>
internal static class CellWords
{
    public static LocalizedText Number(LocalizedText number, Notation notation) =>
        notation == Notation.Dutch
            ? new($"{number.Dutch}, zoals 1200,50", $"{number.English}, such as 1200,50")
            : new($"{number.Dutch}, zoals 1200.50", $"{number.English}, such as 1200.50");

    public static LocalizedText Share(Notation notation) =>
        notation switch
        {
            Notation.File => FormWords.Share,
            Notation.Dutch => new(
                "een deel van 0 tot en met 1 of een percentage, zoals 0,25 of 25%",
                "a part from 0 to 1 or a percentage, such as 0,25 or 25%"
            ),
            _ => new(
                "een deel van 0 tot en met 1 of een percentage, zoals 0.25 of 25%",
                "a part from 0 to 1 or a percentage, such as 0.25 or 25%"
            ),
        };

    public static LocalizedText Date(Notation notation) =>
        notation == Notation.Dutch
            ? new("een bestaande datum, zoals 31-03-2027", "an existing date, such as 31-03-2027")
            : new("een bestaande datum, zoals 2027-03-31", "an existing date, such as 2027-03-31");

    public static LocalizedText Duration(Notation notation) =>
        notation == Notation.File
            ? ValueFormats.Period.Expected
            : new(
                "een tijdsduur, zoals 14 dagen of 1 uur en 30 minuten",
                "a duration, such as 14 days or 1 hour and 30 minutes"
            );

    public static LocalizedText Interval(Notation notation) =>
        notation == Notation.File
            ? FormWords.Interval
            : new(
                "een tijdsduur van een of meer hele dagen, zoals 7 dagen of 1 maand",
                "a duration of one or more whole days, such as 7 days or 1 month"
            );

    public static LocalizedText Amount(Notation notation) =>
        notation switch
        {
            Notation.File => FormWords.Amount,
            Notation.Dutch => new(
                "een bedrag, zoals € 1.234,50 of EUR 1234,50",
                "an amount, such as € 1.234,50 or EUR 1234,50"
            ),
            _ => new("een bedrag, zoals € 1234.50 of EUR 1234.50", "an amount, such as € 1234.50 or EUR 1234.50"),
        };

    public static LocalizedText Days(Notation notation) =>
        notation switch
        {
            Notation.File => FormWords.Days,
            Notation.Dutch => new(
                "een periode, zoals 01-01-2027 t/m 31-03-2027",
                "a period, such as 01-01-2027 t/m 31-03-2027"
            ),
            _ => new("een periode, zoals 2027-01-01 t/m 2027-03-31", "a period, such as 2027-01-01 to 2027-03-31"),
        };

    /// <summary>The members by their names in files or, outside files, by their labels.</summary>
    public static LocalizedText OneOf<TEnum>(Notation notation)
        where TEnum : struct, Enum =>
        notation == Notation.File
            ? ValueFormats.Enum<TEnum>().Expected
            : new(
                $"een van {string.Join(", ", Labels<TEnum>(Language.Dutch))}",
                $"one of {string.Join(", ", Labels<TEnum>(Language.English))}"
            );

    private static string[] Labels<TEnum>(Language language)
        where TEnum : struct, Enum =>
        [
            .. Enum.GetValues<TEnum>()
                .Where(member => member is not IsoDayOfWeek.None)
                .Select(member => Terms.Of(member).Label[language]),
        ];
}
