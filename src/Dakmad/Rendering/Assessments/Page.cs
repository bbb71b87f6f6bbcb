namespace Dakmad.Rendering.Assessments;

/// <summary>A page for people: sections under a title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sections">The sections.</param>
internal sealed record Page(LocalizedText Title, ValueList<PageSection> Sections);
