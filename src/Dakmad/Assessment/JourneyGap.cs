using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>Something that belongs to a journey and that the plan does not state of it.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Path">Where it belongs: in the journey, or in the first contact moment that lacks it.</param>
/// <param name="Text">What is missing, as part of an enumeration.</param>
public sealed record JourneyGap(JourneyPart Part, PlanPath Path, LocalizedText Text);
