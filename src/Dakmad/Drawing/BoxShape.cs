namespace Dakmad.Drawing;

/// <summary>A rectangle.</summary>
/// <param name="Frame">Where it is.</param>
/// <param name="Fill">What it is filled with.</param>
/// <param name="Outline">Its outline.</param>
public sealed record BoxShape(Frame Frame, Tone Fill, Tone Outline = Tone.None) : Shape
{
    /// <summary>The radius of its corners.</summary>
    public double Corner { get; init; }

    /// <summary>Whether its outline is dashed.</summary>
    public bool IsDashed { get; init; }

    /// <summary>The thickness of its outline.</summary>
    public double Thickness { get; init; } = 1;
}
