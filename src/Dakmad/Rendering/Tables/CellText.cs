using System;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Rendering.Tables;

/// <summary>The cells of a table as people read them.</summary>
internal static class CellText
{
    private const string Missing = "–";

    /// <summary>The words and numbers of the cells that people see, row by row.</summary>
    public static string[][] Of(Table table, Language language)
    {
        int[] shown = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsForPrograms)];
        int[] decimals = [.. shown.Select(column => DecimalsOf(table, column))];
        return
        [
            .. table.Rows.Select(row =>
                shown.Select((column, i) => Of(row[column], table.Columns[column], decimals[i], language)).ToArray()
            ),
        ];
    }

    /// <summary>Numbers below each other have equally many decimals, as many as one of them needs.</summary>
    private static int DecimalsOf(Table table, int column)
    {
        var (kind, limit) = (table.Columns[column].Kind, table.Columns[column].Decimals);
        return kind is CellKind.Number or CellKind.Share
            ? table
                .Rows.Select(row => row[column])
                .Where(cell => cell.Value is not null)
                .Select(cell => Numerals.DecimalsOf(Figure(cell), limit))
                .DefaultIfEmpty()
                .Max()
            : limit;
    }

    private static string Of(Cell cell, TableColumn column, int decimals, Language language) =>
        cell.Value switch
        {
            null => Missing,
            LocalizedText text => text[language],
            bool flag => (flag ? new LocalizedText("ja", "yes") : new("nee", "no"))[language],
            Money money => Numerals.Amount(money, column.IsSigned, language),
            LocalDate date => Day(date, language),
            Period period => PeriodWords.Of(period, language),
            PlanPath path => path.ToString() is { Length: > 0 } pointer ? pointer : "/",
            _ => Number(cell, column, decimals, language),
        };

    private static string Number(Cell cell, TableColumn column, int decimals, Language language)
    {
        var figure = Figure(cell);
        var shown = column.Kind is null ? Numerals.DecimalsOf(figure, decimals) : decimals;
        var number = Numerals.Number(figure, shown, column.IsSigned, language);
        return cell.Kind == CellKind.Share ? $"{number}%" : number;
    }

    /// <summary>The number that is written: of a share the percentage.</summary>
    private static double Figure(Cell cell)
    {
        // Of a decimal the percentage is taken before digits are lost.
        var isShare = cell.Kind == CellKind.Share;
        return cell.Value is decimal exact
            ? (double)(isShare && Math.Abs(exact) < 1_000_000 ? exact * 100 : exact)
            : (double)cell.Value! * (isShare ? 100 : 1);
    }

    private static string Day(LocalDate date, Language language) =>
        language == Language.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}-{date.Month:D2}-{date.Year:D4}")
            : Formats.ValueFormats.Date.Format(date);
}
