namespace Dakmad.Drawing;

/// <summary>A filled figure with corners.</summary>
/// <param name="Corners">Its corners, at least three.</param>
/// <param name="Fill">What it is filled with.</param>
/// <param name="Outline">Its outline.</param>
public sealed record PolygonShape(ValueList<Point> Corners, Tone Fill, Tone Outline = Tone.None) : Shape;
