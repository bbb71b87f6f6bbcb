namespace Dakmad.Drawing;

/// <summary>Where lines stand in the room that a text has.</summary>
public enum TextAlignment
{
    /// <summary>At the left.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the right.</summary>
    End,
}
