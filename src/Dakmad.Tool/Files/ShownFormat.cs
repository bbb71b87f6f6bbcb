namespace Dakmad.Tool.Files;

/// <summary>The forms in which a plan is shown.</summary>
internal enum ShownFormat
{
    /// <summary>Journey tables, in Markdown.</summary>
    Markdown,

    /// <summary>Pictures, in SVG.</summary>
    Svg,

    /// <summary>The report, one page of HTML.</summary>
    Html,

    /// <summary>A diagram, in Mermaid.</summary>
    Mermaid,
}
