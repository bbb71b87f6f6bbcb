using System.Runtime.InteropServices;

namespace Dakmad.Drawing;

/// <summary>A place in a picture, in pixels of CSS from its top left corner.</summary>
/// <param name="X">How far to the right.</param>
/// <param name="Y">How far down.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Point(double X, double Y);
