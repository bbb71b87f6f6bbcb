using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>A touchpoint on which a verdict rests.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Weight">
/// How much it counts in the measure of the reason, not negative: contacts per purchase, money per purchase or the part of
/// the buyers who come there; null where it is not counted but stands as it is.
/// </param>
public sealed record DecidingContact(Touchpoint Touchpoint, PlanPath Path, double? Weight);
