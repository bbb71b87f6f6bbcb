using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>Something on a page.</summary>
internal abstract record PageBlock;

/// <summary>A heading within a section.</summary>
internal sealed record Subheading(LocalizedText Text) : PageBlock;

/// <summary>Running text.</summary>
internal sealed record Paragraph(LocalizedText Text) : PageBlock;

/// <summary>A list; never empty.</summary>
internal sealed record Bullets(ValueList<LocalizedText> Items) : PageBlock;

/// <summary>A table, of which the title is not shown.</summary>
internal sealed record TableBlock(Table Table) : PageBlock;
