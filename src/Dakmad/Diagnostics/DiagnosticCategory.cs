namespace Dakmad.Diagnostics;

/// <summary>What a diagnostic is about; the thousands of its number.</summary>
public enum DiagnosticCategory
{
    /// <summary>0xxx: reading a file; cannot be configured away.</summary>
    Reading = 0,

    /// <summary>1xxx: ids, references, cycles, dates and shares that contradict each other.</summary>
    Integrity = 1,

    /// <summary>2xxx: the six letters on their levels, and the chain from strategic choice to touchpoint.</summary>
    LevelsAndChain = 2,

    /// <summary>3xxx: the order and completeness of customer journeys.</summary>
    Journeys = 3,

    /// <summary>5xxx: the figures of the funnel, and objectives.</summary>
    FunnelAndObjectives = 5,
}
