namespace Dakmad.Rendering.Assessments;

/// <summary>A list.</summary>
/// <param name="Items">The items; never none.</param>
internal sealed record Bullets(ValueList<LocalizedText> Items) : PageBlock;
