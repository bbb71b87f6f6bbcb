namespace Dakmad.Drawing;

/// <summary>
/// What a colour is for. There is one accent, for what needs attention; nothing is told by a colour alone, and texts keep
/// a contrast of 4.5 to 1 (WCAG 2.2, AA).
/// </summary>
public enum Tone
{
    /// <summary>Texts, and lines that matter.</summary>
    Ink,

    /// <summary>Labels and remarks.</summary>
    Muted,

    /// <summary>Lines between lanes and levels.</summary>
    Hairline,

    /// <summary>The paper.</summary>
    Paper,

    /// <summary>A field that holds others together, such as a phase.</summary>
    Field,

    /// <summary>Bars and lines of figures.</summary>
    Figure,

    /// <summary>What needs attention.</summary>
    Accent,

    /// <summary>Nothing at all: not filled, or without an outline.</summary>
    None,
}
