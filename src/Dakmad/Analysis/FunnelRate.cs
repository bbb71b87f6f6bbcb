using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>A rate of a funnel that can be changed while the others stay as they are.</summary>
/// <param name="Kind">Which figure it is.</param>
/// <param name="Step">The touchpoint that has it.</param>
/// <param name="Route">The route; null for a pass rate.</param>
/// <param name="Path">Where it is, or would be stated, in the plan.</param>
/// <param name="Value">What it is now, from 0 to below 1: a rate of 1 cannot rise.</param>
public sealed record FunnelRate(FunnelRateKind Kind, FunnelStep Step, Route? Route, PlanPath Path, double Value);
