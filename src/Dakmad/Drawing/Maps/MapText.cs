namespace Dakmad.Drawing.Maps;

/// <summary>A text in a lane.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it looks.</param>
internal sealed record MapText(string Text, TextStyle Style)
{
    /// <summary>A mark before it, below which its later lines do not start; null for none.</summary>
    public string? Mark { get; init; }
}
