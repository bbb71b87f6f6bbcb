using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Csv;

/// <summary>
/// A column of CSV: a column of tables, or what a column of tables says beside its values. An amount has its currency
/// beside it, and a figure that is a bound stands apart, so that nobody takes it for the figure itself.
/// </summary>
/// <param name="Key">What programs call it.</param>
/// <param name="Header">What people call it.</param>
/// <param name="Take">Takes its value out of a cell.</param>
/// <param name="Source">The key of the column of tables.</param>
internal sealed record TableCsvColumn(string Key, LocalizedText Header, Func<Cell, object?> Take, string Source)
{
    /// <summary>The columns that tables have together, each once, in the order in which they come.</summary>
    public static TableCsvColumn[] Of(IReadOnlyList<Table> tables)
    {
        var columns = new List<TableCsvColumn>();
        var known = new Dictionary<string, TableCsvColumn[]>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            // A column that only a later table has stands behind the one that it follows there.
            var at = 0;
            foreach (var column in table.Columns)
            {
                if (!known.TryGetValue(column.Key, out var parts))
                {
                    known.Add(column.Key, parts = [.. Parts(tables, column)]);
                    columns.InsertRange(at, parts);
                }

                at = columns.IndexOf(parts[^1]) + 1;
            }
        }

        return [.. columns.Select(column => column with { Header = Distinct(column, columns) })];
    }

    private static IEnumerable<TableCsvColumn> Parts(IReadOnlyList<Table> tables, TableColumn column)
    {
        var (key, header) = (column.Key, column.Header);
        yield return new(key, header, cell => cell.Bound == FigureBound.Exact ? cell.Value : null, key);
        if (Has(cell => cell.Bound == FigureBound.AtLeast))
        {
            yield return new(
                $"{key}AtLeast",
                Beside(new("minstens", "at least")),
                cell => cell.Bound == FigureBound.AtLeast ? cell.Value : null,
                key
            );
        }

        if (Has(cell => cell.Bound == FigureBound.AtMost))
        {
            yield return new(
                $"{key}AtMost",
                Beside(new("hoogstens", "at most")),
                cell => cell.Bound == FigureBound.AtMost ? cell.Value : null,
                key
            );
        }

        if (column.Kind == CellKind.Money || Has(cell => cell.Kind == CellKind.Money))
        {
            yield return new(
                $"{key}Currency",
                Beside(new("valuta", "currency")),
                cell => cell.Value is Money money ? LocalizedText.Same(money.Currency) : null,
                key
            );
        }

        LocalizedText Beside(LocalizedText word) =>
            new($"{header.Dutch} ({word.Dutch})", $"{header.English} ({word.English})");

        bool Has(Func<Cell, bool> condition) => tables.Any(table => IsIn(table, key, condition));
    }

    private static bool IsIn(Table table, string key, Func<Cell, bool> condition)
    {
        var at = Position(table, key);
        return at >= 0 && (table.Rows.Any(row => condition(row[at])) || table.Totals.Any(row => condition(row[at])));
    }

    /// <summary>Where a table has a column; -1 where it has none.</summary>
    public static int Position(Table table, string key)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Words that head several columns, such as those of ids, are told apart by the key.</summary>
    private static LocalizedText Distinct(TableCsvColumn column, List<TableCsvColumn> columns)
    {
        var isShared = columns.Exists(other =>
            other != column
            && (
                string.Equals(other.Header.Dutch, column.Header.Dutch, StringComparison.OrdinalIgnoreCase)
                || string.Equals(other.Header.English, column.Header.English, StringComparison.OrdinalIgnoreCase)
            )
        );
        return isShared
            ? new($"{column.Header.Dutch} ({column.Key})", $"{column.Header.English} ({column.Key})")
            : column.Header;
    }
}
