using System;

namespace Dakmad.Knowledge;

/// <summary>What is known of one phase or stage of a model that divides the journey.</summary>
/// <typeparam name="TStage">
/// The phases or stages of the model: <see cref="JourneyPhase"/>, <see cref="LifecycleStage"/>, <see cref="SixBStage"/>,
/// <see cref="SalesFunnelStage"/> or <see cref="LoyaltyLoopStage"/>.
/// </typeparam>
public sealed record StageProfile<TStage> : KnowledgeEntry
    where TStage : struct, Enum
{
    internal StageProfile(KnowledgeSubject subject, DataObject data)
        : base(subject, data, "stage", "goals")
    {
        Stage = data.Enum<TStage>("stage");
        Goals = data.Texts("goals");
    }

    /// <summary>The phase or stage itself.</summary>
    public TStage Stage { get; }

    /// <summary>What the provider wants to achieve in it; empty where the source states no goal.</summary>
    public ValueList<LocalizedText> Goals { get; }
}
