namespace Dakmad.Rendering.Assessments;

/// <summary>A part of a page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record PageSection(LocalizedText Heading, ValueList<PageBlock> Blocks);
