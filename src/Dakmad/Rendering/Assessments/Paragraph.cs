namespace Dakmad.Rendering.Assessments;

/// <summary>Running text.</summary>
/// <param name="Text">The text.</param>
internal sealed record Paragraph(LocalizedText Text) : PageBlock;
