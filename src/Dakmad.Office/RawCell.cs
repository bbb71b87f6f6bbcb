namespace Dakmad.Office;

/// <summary>A cell as the workbook holds it.</summary>
/// <param name="Column">Its column, of which the first is 1.</param>
/// <param name="Kind">What it holds, by the letters that workbooks use; <c>n</c> for a number.</param>
/// <param name="Value">What it holds: a text, or a number as XML writes it. Null where a formula has no result.</param>
/// <param name="Style">The number of its style.</param>
/// <param name="IsFormula">Whether a formula computed it.</param>
internal readonly record struct RawCell(int Column, RawKind Kind, string? Value, int Style, bool IsFormula);
