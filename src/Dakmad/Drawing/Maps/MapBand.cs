using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Drawing.Maps;

/// <summary>The steps that stand beside each other, and where their columns are.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="IsLast">Whether no steps come after these.</param>
/// <param name="Left">Where the first column starts.</param>
/// <param name="ColumnWidth">How wide a column is, the gap beside it included.</param>
/// <param name="Right">Where the picture ends, at the right of the end objective.</param>
internal sealed record MapBand(IReadOnlyList<MapStep> Steps, bool IsLast, double Left, double ColumnWidth, double Right)
{
    public int First => Steps[0].Position;

    public int Last => Steps[^1].Position;

    /// <summary>Where the columns end.</summary>
    public double ColumnsRight => Left + (Steps.Count * ColumnWidth);

    public bool Contains(int position) => position >= First && position <= Last;

    /// <summary>The left of what stands in a column.</summary>
    public double LeftOf(int position) => Left + ((position - First) * ColumnWidth) + (MapStyle.ColumnGap / 2);

    public double CentreOf(int position) => LeftOf(position) + (InnerWidth / 2);

    /// <summary>How wide what stands in a column is.</summary>
    public double InnerWidth => ColumnWidth - MapStyle.ColumnGap;

    /// <summary>Steps that follow each other and have something in common, as one; those that have nothing stand apart.</summary>
    public IEnumerable<(MapStep First, MapStep Last, T Common)> Spans<T>(Func<MapStep, T?> common)
        where T : class
    {
        for (var from = 0; from < Steps.Count; )
        {
            var to = from;
            if (common(Steps[from]) is { } value)
            {
                while (to + 1 < Steps.Count && value.Equals(common(Steps[to + 1])))
                {
                    to++;
                }

                yield return (Steps[from], Steps[to], value);
            }

            from = to + 1;
        }
    }

    /// <summary>How wide a span of steps is.</summary>
    public double WidthOf(MapStep first, MapStep last) => LeftOf(last.Position) + InnerWidth - LeftOf(first.Position);
}
