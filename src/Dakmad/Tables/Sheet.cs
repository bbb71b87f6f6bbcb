using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>
/// A sheet of a spreadsheet, or a CSV text, as rows of cells: what readers of tables start from, whatever the file.
/// </summary>
public sealed class Sheet
{
    /// <summary>Takes the rows of a sheet.</summary>
    /// <param name="findings">Collects what is found while the sheet is read; what was found so far stays in it.</param>
    /// <param name="rows">The rows in their order; blank ones are passed over.</param>
    /// <param name="notation">
    /// How numbers and dates are written in cells; null where that follows from the language of the headings.
    /// </param>
    public Sheet(SourceFindings findings, IEnumerable<SheetRow> rows, Notation? notation)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(rows);
        Findings = findings;
        Rows = [.. rows.Where(row => !row.IsBlank)];
        Notation = notation;
    }

    /// <summary>The rows in which something stands.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>How numbers and dates are written; null where that follows from the language of the headings.</summary>
    public Notation? Notation { get; }

    internal SourceFindings Findings { get; }

    /// <summary>The notation of a table with headings in a language.</summary>
    internal Notation NotationIn(Language language) =>
        Notation ?? (language == Language.Dutch ? Shapes.Notation.Dutch : Shapes.Notation.English);

    /// <summary>The notation of a table by the language that most of its headings are in.</summary>
    internal Notation NotationOf(IEnumerable<(int At, TableColumn Column)> columns)
    {
        var dutch = 0;
        foreach (var (at, column) in columns)
        {
            var heading = Rows[0].Cells[at].Text.Trim();
            dutch += (column.Header.Dutch == heading ? 1 : 0) - (column.Header.English == heading ? 1 : 0);
        }

        return NotationIn(dutch >= 0 ? Language.Dutch : Language.English);
    }

    /// <summary>The rows with columns for rows.</summary>
    internal IReadOnlyList<SheetRow> Turned()
    {
        var width = Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
        return
        [
            .. Enumerable
                .Range(0, width)
                .Select(column => new SheetRow(
                    Rows[0].Cells.ElementAtOrDefault(column).Offset,
                    [
                        .. Rows.Select(row =>
                            column < row.Cells.Count ? row.Cells[column] : new SheetCell("", row.Offset)
                        ),
                    ]
                ))
                .Where(row => !row.IsBlank),
        ];
    }
}
