using System.Runtime.InteropServices;

namespace Dakmad.Drawing;

/// <summary>A rectangle in a picture, in pixels of CSS (96 to the inch), from its top left corner.</summary>
/// <param name="X">The left side.</param>
/// <param name="Y">The top.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Frame(double X, double Y, double Width, double Height)
{
    /// <summary>The right side.</summary>
    public double Right => X + Width;

    /// <summary>The bottom.</summary>
    public double Bottom => Y + Height;

    /// <summary>The frame, smaller by so much on each side.</summary>
    internal Frame Inside(double horizontally, double vertically) =>
        new(X + horizontally, Y + vertically, Width - (2 * horizontally), Height - (2 * vertically));
}
