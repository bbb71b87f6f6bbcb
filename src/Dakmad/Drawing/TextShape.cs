namespace Dakmad.Drawing;

/// <summary>A text, in the lines over which it was divided. Together they are the text, character by character.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Frame">The room it was given: in the fonts that were measured, and those that are narrower, it stays inside.</param>
public sealed record TextShape(ValueList<TextLine> Lines, TextStyle Style, Frame Frame) : Shape
{
    /// <summary>Where its lines stand in its room, and so what <see cref="TextLine.X"/> says.</summary>
    public TextAlignment Alignment { get; init; }
}
