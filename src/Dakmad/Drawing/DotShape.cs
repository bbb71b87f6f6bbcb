namespace Dakmad.Drawing;

/// <summary>A disc.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Fill">What it is filled with.</param>
/// <param name="Outline">Its outline.</param>
public sealed record DotShape(Point Centre, double Radius, Tone Fill, Tone Outline = Tone.None) : Shape;
