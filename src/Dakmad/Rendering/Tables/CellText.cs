using System;
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

    /// <summary>From here on a number has no whole part that could be rounded.</summary>
    private const double LargestCount = 1e15;

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

    /// <summary>A cell by itself, as people read it in a column.</summary>
    public static LocalizedText Of(Cell cell, TableColumn column)
    {
        var alone = new ColumnText(0, column, null, null);
        return new(Of(cell, alone, Language.Dutch), Of(cell, alone, Language.English));
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
                Numerals.Amount(money, column.Column.IsSigned, language, ColumnText.IsWhole(money) ? 0 : null),
                language
            ),
            Money money => Numerals.Amount(money, column.Column.IsSigned, language, column.Decimals),
            LocalDate date => Day(date, language),
            Period period => PeriodWords.Of(period, language),
            PlanPath path => path.ToString() is { Length: > 0 } pointer ? pointer : "/",
            _ => Number(cell, column, language),
        };

    private static string Number(Cell cell, ColumnText column, Language language)
    {
        var figure = column.Column.IsCount && cell.Kind == CellKind.Number ? Counted(cell) : Figure(cell);
        var decimals = Decimals(cell, figure, column);
        var number = Numerals.Number(figure, decimals, column.Column.IsSigned, language);
        return (cell.Kind, column.Column) switch
        {
            // A change of a share, beside changes of other figures, is not a change in percent.
            (CellKind.Share, { Kind: null, IsSigned: true }) => $"{number} {Points(number)[language]}",
            (CellKind.Share, _) => $"{number}%",
            _ => number,
        };
    }

    /// <summary>The decimals of the column, unless the number would read as nothing, or a part as all, with those.</summary>
    private static int Decimals(Cell cell, double figure, ColumnText column)
    {
        if (column.Column.IsCount && cell.Kind == CellKind.Number && Math.Abs(figure) >= 1)
        {
            return 0;
        }

        var decimals = column.Decimals ?? Numerals.DecimalsOf(figure, column.Column.Decimals);
        return
            Numerals.DecimalsOf(figure, Numerals.Needed(figure, column.Column.Decimals, cell.Kind == CellKind.Share))
                is var needed
            && needed > decimals
            ? needed
            : decimals;
    }

    private static LocalizedText Points(string number) =>
        number is "1" or "-1" or "+1" ? new("procentpunt", "point") : new("procentpunten", "points");

    /// <summary>
    /// A count as people read it. At least 90.764,5 customers are at least 90.764: a bound that is rounded away from what
    /// is known would say too much.
    /// </summary>
    private static double Counted(Cell cell)
    {
        var figure = Figure(cell);
        return Math.Abs(figure) is < 1 or >= LargestCount
            ? figure
            : cell.Bound switch
            {
                FigureBound.AtLeast => Math.Floor(Math.Round(figure, 6)),
                FigureBound.AtMost => Math.Ceiling(Math.Round(figure, 6)),
                _ => figure,
            };
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

    /// <summary>A day as people write it: 1 maart 2027, 1 March 2027.</summary>
    public static string Day(LocalDate date, Language language) => FigureText.Date(date)[language];
}
