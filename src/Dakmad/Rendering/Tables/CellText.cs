using System;
using System.Globalization;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Rendering.Tables;

/// <summary>The cells of a table as people read them.</summary>
internal static class CellText
{
    private const string Missing = "–";

    /// <summary>
    /// The headers and the words and numbers of the cells that people see, row by row. A currency that all amounts of a
    /// column have in common stands in the header alone.
    /// </summary>
    public static (string[] Headers, string[][] Rows) Of(Table table, Language language)
    {
        ColumnText[] columns =
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(i => !table.Columns[i].IsForPrograms)
                .Select(i => ColumnText.Of(table, i)),
        ];
        return (
            [.. columns.Select(column => column.Header[language])],
            [
                .. table.ShownRows.Select(row =>
                    columns.Select(column => Of(row[column.Position], column, language)).ToArray()
                ),
            ]
        );
    }

    private static string Of(Cell cell, ColumnText column, Language language) =>
        cell.Bound switch
        {
            FigureBound.AtLeast => $"≥ {Value(cell, column, language)}",
            FigureBound.AtMost => $"≤ {Value(cell, column, language)}",
            FigureBound.NotKnown => new LocalizedText("niet bekend", "not known")[language],
            _ => Value(cell, column, language),
        };

    private static string Value(Cell cell, ColumnText column, Language language) =>
        cell.Value switch
        {
            null => Missing,
            LocalizedText text => text[language],
            bool flag => (flag ? new LocalizedText("ja", "yes") : new("nee", "no"))[language],
            Money money when column.Currency is null => Numerals.WithCurrency(
                money.Currency,
                Numerals.Amount(money, column.Column.IsSigned, language),
                language
            ),
            Money money => Numerals.Amount(money, column.Column.IsSigned, language),
            LocalDate date => Day(date, language),
            Period period => PeriodWords.Of(period, language),
            PlanPath path => path.ToString() is { Length: > 0 } pointer ? pointer : "/",
            _ => Number(cell, column, language),
        };

    private static string Number(Cell cell, ColumnText column, Language language)
    {
        var figure = Figure(cell);
        var decimals = Decimals(cell, figure, column);
        var number = Numerals.Number(figure, decimals, column.Column.IsSigned, language);
        return (cell.Kind, column.Column) switch
        {
            // A change of a share, beside changes of other figures, is not a change in percent.
            (CellKind.Share, { Kind: null, IsSigned: true }) => $"{number} pp",
            (CellKind.Share, _) => $"{number}%",
            _ => number,
        };
    }

    /// <summary>The decimals of the column, unless the number would read as nothing, or a part as all, with those.</summary>
    private static int Decimals(Cell cell, double figure, ColumnText column)
    {
        var decimals = column.Decimals ?? Numerals.DecimalsOf(figure, column.Column.Decimals);
        return
            Numerals.DecimalsOf(figure, Numerals.Needed(figure, column.Column.Decimals, cell.Kind == CellKind.Share))
                is var needed
            && needed > decimals
            ? needed
            : decimals;
    }

    /// <summary>The number that is written: of a share the percentage.</summary>
    public static double Figure(Cell cell)
    {
        // Of a decimal the percentage is taken before digits are lost.
        var isShare = cell.Kind == CellKind.Share;
        return cell.Value is decimal exact
            ? (double)(isShare && Math.Abs(exact) < 1_000_000 ? exact * 100 : exact)
            : (double)cell.Value! * (isShare ? 100 : 1);
    }

    /// <summary>A day as people write it.</summary>
    public static string Day(LocalDate date, Language language) =>
        language == Language.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}-{date.Month:D2}-{date.Year:D4}")
            : Formats.ValueFormats.Date.Format(date);
}
