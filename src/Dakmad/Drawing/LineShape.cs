namespace Dakmad.Drawing;

/// <summary>A line through points.</summary>
/// <param name="Points">The points, at least two.</param>
/// <param name="Tone">What its colour is for.</param>
public sealed record LineShape(ValueList<Point> Points, Tone Tone) : Shape
{
    /// <summary>Its thickness.</summary>
    public double Thickness { get; init; } = 1;

    /// <summary>Whether it is dashed.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether it bends from one point to the next, level at each, in place of going straight.</summary>
    public bool IsCurved { get; init; }

    /// <summary>Whether an arrow ends it.</summary>
    public bool HasArrow { get; init; }
}
