using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>Something in the plan that works on an objective.</summary>
/// <param name="Element">The concept, event, journey (by its end objective) or touchpoint.</param>
/// <param name="Path">Where it is in the plan.</param>
public sealed record ObjectiveWork(PlanElement Element, PlanPath Path);
