namespace Dakmad.Drawing;

/// <summary>A line of a text.</summary>
/// <param name="Text">What stands on it; a space at its end parts it from the next.</param>
/// <param name="X">Where it starts; its middle or its end where the text is aligned so.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Width">How wide it is at most, the space at its end apart.</param>
/// <param name="IsBroken">Whether a word goes on on the next line, so that a hyphen is shown.</param>
public sealed record TextLine(string Text, double X, double Baseline, double Width, bool IsBroken)
{
    /// <summary>
    /// Whether the width of a character was not known, so that the line has to be fitted into its width: another script, or
    /// a picture.
    /// </summary>
    public bool IsFitted { get; init; }
}
