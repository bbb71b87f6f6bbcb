using System.Runtime.InteropServices;

namespace Dakmad.Drawing;

/// <summary>How a text looks.</summary>
/// <param name="Size">The size of its letters in pixels.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Tone">What its colour is for.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextStyle(double Size, bool IsBold = false, Tone Tone = Tone.Ink)
{
    /// <summary>How far lines are apart.</summary>
    internal double Leading => Size * 1.3;
}
