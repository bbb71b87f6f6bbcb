using System;

namespace Dakmad.Knowledge;

/// <summary>Where a touchpoint stands in one model.</summary>
/// <typeparam name="TStage">The phases or stages of the model.</typeparam>
public sealed record StageReading<TStage>
    where TStage : unmanaged, Enum
{
    internal StageReading(ReadingKind kind, EnumSet<TStage> candidates) => (Kind, Candidates) = (kind, candidates);

    /// <summary>How far it is known.</summary>
    public ReadingKind Kind { get; }

    /// <summary>
    /// What is stated; or else what is possible by the crosswalk: one stage when derived, any number when undecided.
    /// </summary>
    public EnumSet<TStage> Candidates { get; }

    /// <summary>The one stage that is stated or derived; null when there is none, or when several are stated.</summary>
    public TStage? Value
    {
        get
        {
            if (Kind is not (ReadingKind.Stated or ReadingKind.Derived) || Candidates.Count != 1)
            {
                return null;
            }

            foreach (var stage in Candidates)
            {
                return stage;
            }

            return null;
        }
    }

    /// <summary>What it was read from: the cells of crosswalks, from what is stated to what was read; none when stated.</summary>
    public ValueList<CrosswalkCell> Cells { get; init; }

    /// <summary>Why it is undecided; null when it is not.</summary>
    public LocalizedText? Reason { get; init; }
}
