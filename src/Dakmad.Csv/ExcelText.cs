using System;

namespace Dakmad.Csv;

/// <summary>The notation with which users keep Excel from reading a text as a number or a date: <c>="0031"</c>.</summary>
internal static class ExcelText
{
    /// <summary>The text in the notation; null when a cell is something else.</summary>
    public static string? Read(string cell)
    {
        if (cell is not ['=', '"', .., '"'] || cell.Length < 3)
        {
            return null;
        }

        var text = cell[2..^1];
        var bare = text.Replace("\"\"", "", StringComparison.Ordinal);
        return bare.Contains('"', StringComparison.Ordinal)
            ? null
            : text.Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
