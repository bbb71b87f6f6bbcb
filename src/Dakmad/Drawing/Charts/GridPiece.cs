namespace Dakmad.Drawing.Charts;

/// <summary>Rows of the grid that stay together: the three levels, or a journey.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Canvas">What they are drawn on.</param>
/// <param name="Top">Where they begin.</param>
/// <param name="Bottom">Where they end.</param>
internal sealed record GridPiece(string Role, Canvas Canvas, double Top, double Bottom)
{
    public bool Holds(double y) => y >= Top && y < Bottom;
}
