namespace Dakmad.Tool.Output;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text, without line ends.</param>
/// <param name="Ink">What it is.</param>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
