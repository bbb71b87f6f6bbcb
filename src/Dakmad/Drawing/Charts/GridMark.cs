namespace Dakmad.Drawing.Charts;

/// <summary>Something that was drawn in the grid.</summary>
/// <param name="Item">What it is.</param>
/// <param name="At">Where lines to it end.</param>
/// <param name="Column">The column that it stands in.</param>
internal sealed record GridMark(GridItem Item, Point At, int Column);
