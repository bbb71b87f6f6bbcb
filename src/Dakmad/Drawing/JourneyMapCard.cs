using Dakmad.Diagnostics;

namespace Dakmad.Drawing;

/// <summary>A touchpoint in a journey map.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Frame">Where its card stands.</param>
public sealed record JourneyMapCard(Touchpoint Touchpoint, PlanPath Path, Frame Frame);
