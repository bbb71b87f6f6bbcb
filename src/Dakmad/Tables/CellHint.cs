using System;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Tables;

/// <summary>What may be the matter with a cell that is no value of its field, and what to do about it.</summary>
internal static class CellHint
{
    private const int FirstLikelyDay = 20_000;
    private const int LastLikelyDay = 80_000;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>A sentence to follow another; empty when nothing is known.</summary>
    public static LocalizedText Of(PartField field, string cell, Notation notation)
    {
        if (field.Form == FieldForm.Share && CellText.Number(cell, notation) is > 1 and <= 100)
        {
            return new($" Bedoelde je '{cell}%'?", $" Did you mean '{cell}%'?");
        }

        if (field.Cells?.Read(cell, notation) is not null)
        {
            return LocalizedText.Same("");
        }

        if (field.Form is FieldForm.Duration or FieldForm.Interval && HasWorkingDays(cell))
        {
            return new(
                " Een plan telt kalenderdagen: schrijf er hoeveel het er zijn.",
                " A plan counts calendar days: write how many there are."
            );
        }

        var other = notation == Notation.Dutch ? Notation.English : Notation.Dutch;
        if (field.Cells?.Read(cell, other) is { } meant)
        {
            var written = field.Cells.Write(meant, notation);
            return new(
                $"{Marks(notation).Dutch} Bedoelde je '{written}'?",
                $"{Marks(notation).English} Did you mean '{written}'?"
            );
        }

        if (field.Form is FieldForm.Date or FieldForm.Days && IsDayNumber(cell, out var day))
        {
            var date = CellText.Of(DayZero.PlusDays(day), notation);
            return new(
                $" Dit lijkt het datumgetal van Excel voor {date}; geef de kolom in Excel de opmaak Datum.",
                $" This looks like Excel's number for {date}; format the column as a date in Excel."
            );
        }

        return
            field.Form is FieldForm.Number or FieldForm.Share or FieldForm.NotNegative or FieldForm.Positive
            && IsDay(cell)
            ? new(
                " Excel heeft hier een datum van gemaakt; geef de kolom in Excel de opmaak Getal en typ de waarde opnieuw.",
                " Excel has made a date of this; format the column as a number in Excel and type the value again."
            )
            : LocalizedText.Same("");
    }

    private static LocalizedText Marks(Notation notation) =>
        notation == Notation.Dutch
            ? new(
                " In deze tabel staan decimalen achter een komma en data als dd-mm-jjjj.",
                " In this table decimals stand after a comma, and dates as dd-mm-yyyy."
            )
            : new(
                " In deze tabel staan decimalen achter een punt en data als jjjj-mm-dd.",
                " In this table decimals stand after a point, and dates as yyyy-mm-dd."
            );

    private static bool HasWorkingDays(string cell) =>
        cell.Contains("werkdag", StringComparison.OrdinalIgnoreCase)
        || cell.Contains("working day", StringComparison.OrdinalIgnoreCase)
        || cell.Contains("business day", StringComparison.OrdinalIgnoreCase);

    private static bool IsDayNumber(string cell, out int day) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out day)
        && day is >= FirstLikelyDay and <= LastLikelyDay;

    /// <summary>Such as <i>1-mrt</i> or <i>mrt-25</i>, which Excel makes of 1-3 and 3-25.</summary>
    private static bool IsDay(string cell) =>
        cell.Split('-') is [var first, var last]
        && ((IsMonth(first) && last.All(char.IsAsciiDigit)) || (IsMonth(last) && first.All(char.IsAsciiDigit)));

    private static bool IsMonth(string text) => text.Length is 3 or 4 && text.All(char.IsAsciiLetter);
}
