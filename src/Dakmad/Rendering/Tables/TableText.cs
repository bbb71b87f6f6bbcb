using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Rendering.Tables;

/// <summary>Tables as plain text, for a terminal.</summary>
public static class TableText
{
    /// <summary>Lines are made to fit this many characters where nothing else is known.</summary>
    public const int UsualWidth = 100;

    private const string Gap = "  ";
    private const int NarrowestText = 12;
    private const int WidestWord = 24;

    /// <summary>Writes tables one after another, each under its title.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">The language of headers and numbers.</param>
    /// <param name="width">
    /// How many characters fit on a line. Words move to a next line to keep to it; numbers are never broken, so that a
    /// table of many may be wider.
    /// </param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
    public static void Write(IEnumerable<Table> tables, Language language, int width, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentNullException.ThrowIfNull(output);
        var separator = "";
        foreach (var table in tables)
        {
            output.Write(separator);
            separator = "\n";
            Write(table, language, width, output);
        }
    }

    private static void Write(Table table, Language language, int width, TextWriter output)
    {
        Paragraph(table.Title[language], width, output);
        if (!table.Rows.IsEmpty)
        {
            output.Write('\n');
        }

        WriteBody(table, language, width, output);
    }

    /// <summary>Writes a table without its title.</summary>
    internal static void WriteBody(Table table, Language language, int width, TextWriter output)
    {
        var columns = table.ShownColumns;
        var (names, cells) = CellText.Of(table, language);
        string[] headers = [.. names.Select(InertText.Of)];
        string[][] rows = [.. cells.Select(row => row.Select(InertText.Of).ToArray())];
        if (rows.Length > 0)
        {
            var widths = Widths(columns, headers, rows, width);
            Row(columns, headers, widths, output);
            output.Write($"{string.Join(Gap, widths.Select(length => new string('-', length)))}\n");
            foreach (var row in rows)
            {
                Row(columns, row, widths, output);
            }
        }

        if (!table.Notes.IsEmpty)
        {
            output.Write('\n');
        }

        foreach (var note in table.Notes)
        {
            Paragraph(note[language], width, output);
        }
    }

    private static int[] Widths(ValueList<TableColumn> columns, string[] headers, string[][] rows, int width)
    {
        var widths = new int[columns.Count];
        var least = new int[columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            var content = rows.Max(row => TextLines.WidthOf(row[i]));
            widths[i] = Math.Max(content, TextLines.WidthOf(headers[i]));
            least[i] = columns[i].IsRightAligned
                ? Math.Max(content, TextLines.LongestWord(headers[i]))
                : Math.Min(
                    widths[i],
                    Math.Clamp(
                        rows.Append(headers).Max(row => TextLines.LongestWord(row[i])),
                        NarrowestText,
                        WidestWord
                    )
                );
        }

        for (var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - width; over > 0; over--)
        {
            // The widest that can be narrower gives way first.
            if (Widest(widths, least) is not { } widest)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }

    private static int? Widest(int[] widths, int[] least)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
        {
            if (widths[i] > least[i] && (widest is not { } other || widths[i] > widths[other]))
            {
                widest = i;
            }
        }

        return widest;
    }

    private static void Row(ValueList<TableColumn> columns, string[] cells, int[] widths, TextWriter output)
    {
        List<string>[] wrapped = [.. cells.Select((cell, i) => TextLines.Wrap(cell, widths[i]))];
        for (var line = 0; line < wrapped.Max(lines => lines.Count); line++)
        {
            var parts = wrapped.Select(
                (lines, i) => TextLines.Pad(line < lines.Count ? lines[line] : "", widths[i], columns[i].IsRightAligned)
            );
            Line(string.Join(Gap, parts).TrimEnd(), output);
        }
    }

    private static void Paragraph(string text, int width, TextWriter output)
    {
        foreach (var line in TextLines.Wrap(InertText.Of(text), width))
        {
            Line(line, output);
        }
    }

    /// <summary>Lines of inert cells may start with what logs obey, where a word moved to the next line.</summary>
    private static void Line(string line, TextWriter output) => output.Write($"{InertText.Line(line)}\n");
}
