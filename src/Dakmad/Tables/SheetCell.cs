namespace Dakmad.Tables;

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">Its text, as a reader of the sheet sees it.</param>
/// <param name="Offset">Where it starts in the text of the file.</param>
public readonly record struct SheetCell(string Text, int Offset)
{
    /// <summary>Whether nothing stands in it; white space of any kind is nothing.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
