using System;
using System.Globalization;

namespace Dakmad.Office;

/// <summary>Names of cells and columns as formulas write them.</summary>
internal static class CellName
{
    /// <summary>The last row that a sheet can have.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The last column that a sheet can have, XFD.</summary>
    public const int LastColumn = 16_384;

    private const int Letters = 26;

    /// <summary>The name of a column, of which the first is 1.</summary>
    public static string Column(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / Letters)
        {
            name = (char)('A' + ((column - 1) % Letters)) + name;
        }

        return name;
    }

    /// <summary>The name of a cell, such as <c>D7</c>.</summary>
    public static string Of(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>A cell in a formula that is copied, such as <c>$D$7</c>.</summary>
    public static string Fixed(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"${Column(column)}${row}");

    /// <summary>A sheet in a formula.</summary>
    public static string Sheet(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The row and column that a name is of; null for what is none, or lies outside every sheet.</summary>
    public static (int Row, int Column)? Read(string name)
    {
        var (at, column) = (0, 0);
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]) && at < 4; at++)
        {
            column = (column * Letters) + name[at] - 'A' + 1;
        }

        return
            column is > 0 and <= LastColumn
            && int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= LastRow
            ? (row, column)
            : null;
    }
}
