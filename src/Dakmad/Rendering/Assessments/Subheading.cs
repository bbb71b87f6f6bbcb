namespace Dakmad.Rendering.Assessments;

/// <summary>A heading within a section.</summary>
/// <param name="Text">The heading.</param>
internal sealed record Subheading(LocalizedText Text) : PageBlock;
