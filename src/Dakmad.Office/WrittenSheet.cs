using System.Collections.Generic;

namespace Dakmad.Office;

/// <summary>A sheet that is written.</summary>
/// <param name="Name">Its name, as its tab shows it.</param>
/// <param name="Rows">Its rows from the first.</param>
internal sealed record WrittenSheet(string Name, IReadOnlyList<IReadOnlyList<SheetCellValue>> Rows)
{
    /// <summary>The widths of its columns, in characters, with the style of cells in which nothing stands yet.</summary>
    public IReadOnlyList<(double Width, CellStyle Style)> Columns { get; init; } = [];

    /// <summary>How many rows stay in sight.</summary>
    public int FrozenRows { get; init; }

    /// <summary>How many columns stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The drop-down lists.</summary>
    public IReadOnlyList<ChoiceList> Choices { get; init; } = [];

    /// <summary>Comments, by row and column from 1.</summary>
    public IReadOnlyList<(int Row, int Column, string Text)> Comments { get; init; } = [];

    /// <summary>Whether it is there to be looked at: programs let nobody type in it by accident.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether its tab is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Cells that are one, such as <c>A1:D1</c>.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];
}
