using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>Cells in which people list several things, as the cell of a list that a field reads.</summary>
internal static class CellItems
{
    private static readonly char[] Bullets = ['-', '–', '•', '*', '·'];

    /// <summary>The items of a cell: one on each line, or with a semicolon between them.</summary>
    public static IReadOnlyList<string> Of(string cell) =>
        [
            .. cell.Split('\n')
                .SelectMany(line => CellText.Split(WithoutBullet(line)))
                .Select(item => item.Trim())
                .Where(item => item.Length > 0),
        ];

    /// <summary>The words of a cell, none of which has a comma or the like in it.</summary>
    public static IReadOnlyList<string> Words(string cell) =>
        [
            .. cell.Split(['\n', ';', ',', '/', '+', '&'], StringSplitOptions.TrimEntries)
                .Select(WithoutBullet)
                .Where(item => item.Length > 0),
        ];

    private static string WithoutBullet(string line)
    {
        var text = line.Trim();
        return text.Length > 2 && Array.IndexOf(Bullets, text[0]) >= 0 && text[1] == ' ' ? text[2..] : text;
    }
}
