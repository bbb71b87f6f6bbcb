using System.Collections.Generic;

namespace Dakmad.Office;

/// <summary>A sheet as the workbook holds it: rows in which something stands, with their numbers from 1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RawSheet(string Name, IReadOnlyList<(int Row, IReadOnlyList<RawCell> Cells)> Rows)
{
    /// <summary>How it is larger than is read; null when it is not.</summary>
    public LocalizedText? Excess { get; init; }
}
