using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Rendering.Tables;

/// <summary>Tables in Markdown (GitHub Flavored Markdown 0.29, section 4.10).</summary>
public static class TableMarkdown
{
    /// <summary>Writes tables one after another, each under its title as a heading of the second level.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">The language of headers and numbers.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<Table> tables, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(output);
        var separator = "";
        foreach (var table in tables)
        {
            output.Write($"{separator}## {MarkdownText.Of(table.Title[language])}\n");
            separator = "\n";
            if (!table.Rows.IsEmpty)
            {
                output.Write('\n');
            }

            WriteBody(table, language, output);
        }
    }

    /// <summary>Writes a table without its title.</summary>
    internal static void WriteBody(Table table, Language language, TextWriter output)
    {
        if (!table.Rows.IsEmpty)
        {
            var (headers, rows) = CellText.Of(table, language);
            Row(headers.Select(MarkdownText.Of), output);
            output.Write(
                $"|{string.Concat(table.ShownColumns.Select(column => column.IsRightAligned ? "---:|" : "---|"))}\n"
            );
            foreach (var row in rows)
            {
                Row(row.Select(MarkdownText.Of), output);
            }
        }

        foreach (var note in table.Notes)
        {
            output.Write($"\n{MarkdownText.Of(note[language])}\n");
        }
    }

    private static void Row(IEnumerable<string> cells, TextWriter output) =>
        output.Write($"| {string.Join(" | ", cells)} |\n");
}
