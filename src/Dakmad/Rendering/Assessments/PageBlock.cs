namespace Dakmad.Rendering.Assessments;

/// <summary>Something on a page.</summary>
internal abstract record PageBlock;
