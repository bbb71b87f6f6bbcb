namespace Dakmad.Drawing;

/// <summary>
/// A picture as data: what there is to draw and where, so that anybody can draw it. All texts have been measured and
/// divided over lines.
/// </summary>
public sealed record Picture
{
    internal Picture() { }

    /// <summary>What the ids in it start with, such as <c>map-kopen</c>: what it shows, and of which journey.</summary>
    public required string Key { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in a few sentences, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The language of its words.</summary>
    public required Language Language { get; init; }

    /// <summary>How wide it is, in pixels of CSS (96 to the inch).</summary>
    public required double Width { get; init; }

    /// <summary>How high it is, in pixels of CSS.</summary>
    public required double Height { get; init; }

    /// <summary>What is drawn, the first below the others.</summary>
    public required ValueList<Shape> Shapes { get; init; }

    /// <summary>
    /// The heights at which it can be cut without cutting through something, from top to bottom, so that a long picture can
    /// be divided over sheets; none where it is of one piece.
    /// </summary>
    public ValueList<double> Cuts { get; init; }
}
