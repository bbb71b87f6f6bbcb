namespace Dakmad.Csv;

/// <summary>What becomes of a cell that a spreadsheet would run as a formula, or the log of a build obey.</summary>
public enum FormulaGuard
{
    /// <summary>
    /// An apostrophe stands before it, which reading takes away again: before a cell that starts with <c>= + - @</c> (also
    /// full-width, also after white space), a tab or a line end; before <c>::</c> at the start of a line; and after
    /// <c>##</c> in <c>##[</c> or <c>##name[</c>. A cell that has apostrophes in that place gets one more, so that every
    /// text is read as it was written. A plain number, such as <c>-12.50</c>, is no formula and stays as it is.
    /// </summary>
    Apostrophe,

    /// <summary>Cells are written and read as they are.</summary>
    None,
}
