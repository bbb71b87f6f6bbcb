using System;

namespace Dakmad.Knowledge;

/// <summary>What one phase of the nine-phase journey goes with in another model.</summary>
/// <typeparam name="TStage">The stages of the other model.</typeparam>
/// <param name="Phase">The phase.</param>
/// <param name="Stages">The stages it belongs to; several where either may be meant, none where it is assigned to none.</param>
public sealed record CrosswalkRow<TStage>(JourneyPhase Phase, EnumSet<TStage> Stages)
    where TStage : unmanaged, Enum
{
    /// <summary>Stages it lies close to without belonging to them: enough for a candidate, never for a decision.</summary>
    public EnumSet<TStage> Near { get; init; }

    /// <summary>Why the phase may lie before or beyond the other model altogether; null when it does not.</summary>
    public LocalizedText? Outside { get; init; }

    /// <summary>What there is to say about the row, such as why more than one stage fits; null when nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Who says so; null when it is the user.</summary>
    public KnowledgeOrigin? Origin { get; init; }

    /// <summary>The lines it rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Whether a touchpoint in the phase is in one stage for certain.</summary>
    public bool IsDecided => Stages.Count == 1 && Outside is null;

    /// <summary>The stages it belongs to; where there are none, those it lies close to.</summary>
    internal EnumSet<TStage> Candidates => Stages.IsEmpty ? Near : Stages;
}
