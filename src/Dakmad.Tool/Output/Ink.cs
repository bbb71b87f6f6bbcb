namespace Dakmad.Tool.Output;

/// <summary>What a piece of text is, which a terminal shows by its colour.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading, or the place of a finding.</summary>
    Strong,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A suggestion, or other information.</summary>
    Info,

    /// <summary>Something beside the point.</summary>
    Faint,

    /// <summary>All is well.</summary>
    Good,
}
