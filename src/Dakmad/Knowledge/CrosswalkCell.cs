namespace Dakmad.Knowledge;

/// <summary>One phase and one stage that go together, and why: a step of a reading.</summary>
/// <param name="Phase">The phase of the nine-phase journey.</param>
/// <param name="Stage">The stage of the other model, as it is called.</param>
/// <param name="IsNear">Whether the phase merely lies close to the stage.</param>
/// <param name="Origin">Who says so; null when it is the user.</param>
/// <param name="Citations">The lines it rests on.</param>
public sealed record CrosswalkCell(
    JourneyPhase Phase,
    LocalizedText Stage,
    bool IsNear,
    KnowledgeOrigin? Origin,
    ValueList<Citation> Citations
);
