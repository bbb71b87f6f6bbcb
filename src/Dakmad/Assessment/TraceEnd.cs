using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>An element at which the trace breaks off.</summary>
/// <param name="Element">The element.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Level">The level that lists it.</param>
public sealed record TraceEnd(PlanElement Element, PlanPath Path, PlanLevel Level);
