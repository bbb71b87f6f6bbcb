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

    /// <summary>4xxx: the strategic choice and what it leads one to expect of journeys.</summary>
    Strategy = 4,

    /// <summary>5xxx: the figures of a funnel, and whether objectives can be measured and reached.</summary>
    FunnelAndObjectives = 5,
}
