using Dakmad.Formats;

namespace Dakmad.Office;

/// <summary>How a plan is written as a workbook, and read from one.</summary>
public sealed record PlanWorkbookOptions
{
    /// <summary>The usual way: in English.</summary>
    public static PlanWorkbookOptions Usual { get; } = new();

    /// <summary>The language of sheets, headings, words and comments that are written; on reading either is known.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How many bytes are read of all parts of the workbook together, unpacked.</summary>
    public int MostBytes { get; init; } = SourceText.UsualMostBytes;
}
