using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>Something that a plan does not state and on which a verdict hangs.</summary>
/// <param name="Path">The property to fill in, such as <c>/operational/journeys/0/touchpoints/1/handling</c>.</param>
/// <param name="Text">What to fill in, for a reader.</param>
public sealed record MissingStatement(PlanPath Path, LocalizedText Text);
