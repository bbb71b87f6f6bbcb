using System.Globalization;

namespace Dakmad.Diagnostics;

/// <summary>A place in a text, or in a sheet of a workbook.</summary>
/// <param name="File">The name of the file as the caller gave it; null for a text without a file.</param>
/// <param name="Line">
/// The line, counted from 1; lines end with LF, CR LF or CR. In a workbook the row of the sheet.
/// </param>
/// <param name="Column">
/// The UTF-16 code unit in the line, counted from 1, as editors and SARIF 2.1.0 count. In a workbook the column of the
/// sheet, of which the first, A, is 1.
/// </param>
public sealed record SourceLocation(string? File, int Line, int Column)
{
    private const int Letters = 26;

    /// <summary>The sheet of a workbook; null for a text.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell of a workbook as spreadsheets name it, such as <c>D7</c>; null for a text.</summary>
    public string? Cell =>
        Sheet is null ? null : string.Create(CultureInfo.InvariantCulture, $"{ColumnName(Column)}{Line}");

    /// <summary>The place in the file for people: <i>line 7, column 4</i>, or <i>sheet Touchpoints, cell D7</i>.</summary>
    public LocalizedText Place =>
        Sheet is null
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"regel {Line}, kolom {Column}"),
                string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}")
            )
            : new($"blad {Sheet}, cel {Cell}", $"sheet {Sheet}, cell {Cell}");

    /// <summary>
    /// The place as build tools write it, <c>file(line,column)</c>; in a workbook as formulas write it,
    /// <c>file(Touchpoints!D7)</c>.
    /// </summary>
    public override string ToString() =>
        Sheet is null
            ? string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})")
            : $"{File}({Sheet}!{Cell})";

    /// <summary>The place in one line of output: as build tools write it, or with the words for sheet and cell.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) =>
        Sheet is null ? ToString()
        : File is null ? Place[language]
        : $"{File}, {Place[language]}";

    /// <summary>The name of a column: A to Z, AA to AZ and so on.</summary>
    private static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / Letters)
        {
            name = (char)('A' + ((column - 1) % Letters)) + name;
        }

        return name;
    }
}
