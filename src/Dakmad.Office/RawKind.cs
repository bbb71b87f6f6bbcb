namespace Dakmad.Office;

/// <summary>What a cell of a workbook holds.</summary>
internal enum RawKind : byte
{
    /// <summary>A number, which may stand for a day.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Yes or no, as 1 or 0.</summary>
    Flag,

    /// <summary>What is shown where a formula could not be computed.</summary>
    Error,

    /// <summary>A day or moment as ISO 8601 writes it.</summary>
    Moment,
}
