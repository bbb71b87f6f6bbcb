using System;

namespace Dakmad.Drawing.Svg;

/// <summary>The colours of the tones, on paper. A test holds that texts keep a contrast of 4.5 to 1 on paper and fields.</summary>
internal static class Tones
{
    public static string Colour(Tone tone) =>
        tone switch
        {
            Tone.Ink => "#1b2430",
            Tone.Muted => "#4e5a68",
            Tone.Hairline => "#c7ced6",
            Tone.Paper => "#ffffff",
            Tone.Field => "#edf0f4",
            Tone.Figure => "#7c8896",
            Tone.Accent => "#a8330a",
            Tone.None => "none",
            _ => throw new ArgumentOutOfRangeException(nameof(tone)),
        };

    /// <summary>The colours in a dark page.</summary>
    public static string Dark(Tone tone) =>
        tone switch
        {
            Tone.Ink => "#e6eaef",
            Tone.Muted => "#aab4c0",
            Tone.Hairline => "#3d4752",
            Tone.Paper => "#14191f",
            Tone.Field => "#222a33",
            Tone.Figure => "#8592a1",
            Tone.Accent => "#ff9e73",
            Tone.None => "none",
            _ => throw new ArgumentOutOfRangeException(nameof(tone)),
        };

    /// <summary>The class of what has a tone.</summary>
    public static string Name(Tone tone) =>
        tone switch
        {
            Tone.Ink => "ink",
            Tone.Muted => "muted",
            Tone.Hairline => "hairline",
            Tone.Paper => "paper",
            Tone.Field => "field",
            Tone.Figure => "figure",
            Tone.Accent => "accent",
            Tone.None => "none",
            _ => throw new ArgumentOutOfRangeException(nameof(tone)),
        };
}
