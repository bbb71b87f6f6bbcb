using System;
using System.Linq;

namespace Dakmad.Rendering.Tables;

/// <summary>What the cells of a column have in common when people read them.</summary>
/// <param name="Position">The position of the column in the table.</param>
/// <param name="Column">The column.</param>
/// <param name="Decimals">How many decimals all numbers or amounts have; null when each has its own.</param>
/// <param name="Currency">The currency of all amounts; null when they differ or there are none.</param>
internal sealed record ColumnText(int Position, TableColumn Column, int? Decimals, string? Currency)
{
    /// <summary>The header, with the currency that all amounts have.</summary>
    public LocalizedText Header =>
        Currency is null ? Column.Header : new($"{Column.Header.Dutch} ({Sign})", $"{Column.Header.English} ({Sign})");

    private string? Sign => Currency == "EUR" ? "€" : Currency;

    public static ColumnText Of(Table table, int position)
    {
        var column = table.Columns[position];
        Cell[] cells = [.. table.ShownRows.Select(row => row[position]).Where(cell => cell.Value is not null)];
        return column.Kind switch
        {
            CellKind.Number or CellKind.Share when column is { HasMixedUnits: false, IsCount: false } => new(
                position,
                column,
                cells
                    .Select(cell => Numerals.DecimalsOf(CellText.Figure(cell), column.Decimals))
                    .DefaultIfEmpty()
                    .Max(),
                null
            ),
            CellKind.Money => new(
                position,
                column,
                cells.All(cell => IsWhole((Money)cell.Value!)) ? 0 : null,
                CurrencyOf(cells)
            ),
            _ => new(position, column, null, null),
        };
    }

    /// <summary>Whether an amount, as it is written, has no cents.</summary>
    public static bool IsWhole(Money amount) =>
        decimal.IsInteger(
            Math.Round(amount.Amount, Digits.DecimalsOfAmount(amount.Amount), MidpointRounding.AwayFromZero)
        );

    private static string? CurrencyOf(Cell[] cells)
    {
        string[] currencies = [.. cells.Select(cell => ((Money)cell.Value!).Currency).Distinct(StringComparer.Ordinal)];
        return currencies.Length == 1 ? currencies[0] : null;
    }
}
