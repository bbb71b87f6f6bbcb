using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Analysis;

/// <summary>A touchpoint of which the phase is not decided, so that what it carries out counts for no phase for certain.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Reading">How far it can be placed, and why no further.</param>
public sealed record UnplacedTouchpoint(Touchpoint Touchpoint, PlanPath Path, TouchpointReading Reading);
