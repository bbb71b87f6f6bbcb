using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Office;

/// <summary>How high a row is so that all of its texts are seen: not every program finds that out by itself.</summary>
internal static class RowHeight
{
    private const double Line = 15;
    private const double TitleLine = 24;
    private const double Highest = 300;

    /// <summary>Letters are as wide as digits on average, and lines break before a word that does not fit.</summary>
    private const double Slack = 1.05;

    public static double Of(IReadOnlyList<SheetCellValue> cells, WrittenSheet sheet)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Style == CellStyle.Title)
            {
                return TitleLine;
            }

            // What runs on over the cells beside it has room.
            if (cells[i] is { Text: { } text, Style: not (CellStyle.Plain or CellStyle.Remark) })
            {
                var width = i < sheet.Columns.Count ? sheet.Columns[i].Width : double.MaxValue;
                lines = Math.Max(lines, text.Split('\n').Sum(line => Lines(line, width)));
            }
        }

        return Math.Min(Highest, lines * Line);
    }

    private static int Lines(string text, double width) => Math.Max(1, (int)Math.Ceiling(text.Length * Slack / width));
}
