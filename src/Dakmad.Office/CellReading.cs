using System;
using System.Collections.Generic;
using System.Globalization;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Office;

/// <summary>What stands in cells of a workbook, as the reader of tables expects it in a notation.</summary>
internal sealed class CellReading(IReadOnlyList<NumberLook> looks, bool countsFrom1904)
{
    /// <summary>The days from the first day of spreadsheets to that of those that count from 1904.</summary>
    private const int To1904 = 1462;
    private const int MinutesInDay = 24 * 60;

    /// <summary>The text of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="notation">How numbers, days and words are written.</param>
    /// <param name="form">The form of its column; null where it is not known.</param>
    public string Text(RawCell cell, Notation notation, FieldForm? form) =>
        (cell.Kind, cell.Value) switch
        {
            (_, null) => "",
            (RawKind.Number, { } number) => Number(number, cell.Style, notation, form),
            (RawKind.Flag, { } flag) => Flag(flag, notation),
            (RawKind.Moment, { Length: >= 10 } moment) => Moment(moment, notation),
            (_, { } text) => text,
        };

    private string Number(string written, int style, Notation notation, FieldForm? form)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return written;
        }

        var look = style < looks.Count ? looks[style] : default;
        if (look.IsDay && TypedCell.DayOf(number + (countsFrom1904 ? To1904 : 0)) is { } day)
        {
            var time = number - Math.Floor(number);
            return time < 1e-9 ? Day(day, notation) : $"{Day(day, notation)} {Time(time)}";
        }

        if (look.IsTime && number is >= 0 and < 1)
        {
            return Time(number);
        }

        var text = Decimal(number, written, notation);
        return look.Currency is { } currency && (form is null or FieldForm.Amount) ? $"{currency} {text}" : text;
    }

    /// <summary>A number with the digits that a spreadsheet shows: more than fifteen are what computing leaves over.</summary>
    private static string Decimal(double number, string written, Notation notation)
    {
        var rounded = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return written;
        }

        var text = exact.ToString("0.#############################", CultureInfo.InvariantCulture);
        return notation == Notation.Dutch ? text.Replace('.', ',') : text;
    }

    private static string Day(LocalDate day, Notation notation) =>
        notation == Notation.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Day:D2}-{day.Month:D2}-{day.Year:D4}")
            : string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    private static string Time(double partOfDay)
    {
        var seconds = (int)Math.Round(partOfDay * MinutesInDay * 60);
        var (minutes, rest) = (seconds / 60 % MinutesInDay, seconds % 60);
        var text = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");
        return rest == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{rest:D2}");
    }

    private static string Flag(string flag, Notation notation) =>
        (flag.Trim(), notation) switch
        {
            ("1", Notation.Dutch) => "ja",
            ("0", Notation.Dutch) => "nee",
            ("1", _) => "yes",
            ("0", _) => "no",
            _ => flag,
        };

    private static string Moment(string moment, Notation notation) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(moment[..10]) is { Success: true, Value: var day }
        && (moment.Length == 10 || moment[10..].Trim('T', '0', ':', '.', 'Z').Length == 0)
            ? Day(day, notation)
            : moment;
}
