using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A row of a sheet.</summary>
/// <param name="Offset">Where it starts in the text of the file.</param>
/// <param name="Cells">Its cells.</param>
public sealed record SheetRow(int Offset, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>
    /// Whether something was found that makes its cells unsure, such as quotation marks that do not match: that it has more
    /// or fewer of them follows from that, and is not told too.
    /// </summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether something stands behind the last of a number of cells.</summary>
    internal bool IsLongerThan(int count)
    {
        for (var i = count; i < Cells.Count; i++)
        {
            if (!Cells[i].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands in any of its cells.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < Cells.Count; i++)
            {
                if (!Cells[i].IsBlank)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
