using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>Something in a plan that speaks for or against its positioning.</summary>
/// <param name="Name">What it is called: the name of a touchpoint, channel or journey, or the words of a strategic choice.</param>
/// <param name="Path">Where it is in the plan.</param>
public sealed record PositioningEvidence(LocalizedText Name, PlanPath Path);
