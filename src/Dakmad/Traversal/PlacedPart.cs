using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>A part of a plan and where it is. Parts may be shared, so that only the walk knows the place.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Part">What stands there.</param>
public readonly record struct PlacedPart(PlanPath Path, PlanPart Part);
