using System;

namespace Dakmad.Knowledge;

/// <summary>One phase or stage that a touchpoint states.</summary>
/// <param name="Model">The enumeration it is a member of.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Phases">The phases that belong to it.</param>
/// <param name="WithNear">These, and the phases that lie close to it.</param>
/// <param name="Cell">The cell by which one of the phases goes with it; null for a phase itself.</param>
internal sealed record Statement(
    Type Model,
    LocalizedText Name,
    EnumSet<JourneyPhase> Phases,
    EnumSet<JourneyPhase> WithNear,
    Func<JourneyPhase, CrosswalkCell?> Cell
);
