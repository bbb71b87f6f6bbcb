namespace Dakmad.Office;

/// <summary>A cell that is written: a text, or a number that its style says the meaning of.</summary>
/// <param name="Text">The text; null for a number.</param>
/// <param name="Number">The number as XML writes it; null for a text.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct SheetCellValue(string? Text, string? Number, CellStyle Style)
{
    /// <summary>The currency of an amount, which its style shows; null for anything else.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Number is null;

    /// <summary>A cell in which nothing stands yet.</summary>
    public static SheetCellValue Empty(CellStyle style) => new(null, null, style);

    /// <summary>A text that is there to be looked at, of which no more is shown than a cell can hold.</summary>
    public static SheetCellValue Shown(string text, CellStyle style)
    {
        const int Most = 32_000;
        var end = text.Length <= Most || !char.IsHighSurrogate(text[Most - 1]) ? Most : Most - 1;
        return Of(text.Length <= Most ? text : text[..end] + "…", style);
    }

    /// <summary>A text.</summary>
    public static SheetCellValue Of(string text, CellStyle style = CellStyle.Text) => new(text, null, style);
}
