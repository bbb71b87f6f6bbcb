namespace Dakmad.Drawing.Texts;

/// <summary>A line of a text.</summary>
/// <param name="Text">The characters, with the spaces that end it.</param>
/// <param name="IsBroken">Whether a word goes on on the next line.</param>
internal sealed record WrappedLine(string Text, bool IsBroken);
