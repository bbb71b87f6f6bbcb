namespace Dakmad.Knowledge;

/// <summary>Where a touchpoint stands in every model, as <see cref="Crosswalks"/> read it.</summary>
public sealed record TouchpointReading
{
    internal TouchpointReading() { }

    /// <summary>In the nine-phase journey.</summary>
    public required StageReading<JourneyPhase> Phase { get; init; }

    /// <summary>In the five-phase journey.</summary>
    public required StageReading<LifecycleStage> LifecycleStage { get; init; }

    /// <summary>In the 6B model, of which a touchpoint may state several stages.</summary>
    public required StageReading<SixBStage> SixB { get; init; }

    /// <summary>In the sales funnel.</summary>
    public required StageReading<SalesFunnelStage> SalesFunnel { get; init; }

    /// <summary>In the loyalty loop, which a touchpoint never states.</summary>
    public required StageReading<LoyaltyLoopStage> LoyaltyLoop { get; init; }

    /// <summary>What is stated and does not go together; nothing is derived then.</summary>
    public ValueList<StatementConflict> Conflicts { get; init; }
}
