using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A row of a journey table, in which blank cells of merged ones are filled.</summary>
internal sealed record JourneyRow
{
    /// <summary>The name of the journey; null where no column holds it.</summary>
    public required SheetCell? Journey { get; init; }

    /// <summary>The name of the touchpoint; null where it is missing, which has been reported.</summary>
    public required SheetCell? Touchpoint { get; init; }

    /// <summary>The label of the activity; null where it is missing.</summary>
    public required SheetCell? Activity { get; init; }

    /// <summary>The label of the channel; null where it is missing.</summary>
    public required SheetCell? Channel { get; init; }

    /// <summary>The name of the task; null where there is none.</summary>
    public required SheetCell? Task { get; init; }

    /// <summary>Whether the touchpoint is that of the row above because its own cell is blank.</summary>
    public required bool IsContinued { get; init; }

    /// <summary>How many times the header has stood in the table before.</summary>
    public required int Section { get; init; }

    /// <summary>The other cells that are not blank, with their headings.</summary>
    public required IReadOnlyList<(JourneyHeading Heading, SheetCell Cell)> Cells { get; init; }
}
