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

    /// <summary>3xxx: customer journeys: their stages, order and scope.</summary>
    Journeys = 3,

    /// <summary>4xxx: whether the journeys fit the strategic choice.</summary>
    Strategy = 4,

    /// <summary>5xxx: the funnel and the objectives.</summary>
    FunnelAndObjectives = 5,

    /// <summary>6xxx: money and time.</summary>
    ResourcesAndTime = 6,

    /// <summary>7xxx: how customers experience the journey.</summary>
    Experience = 7,

    /// <summary>9xxx: Dakmad itself: its limits, and what it could not do; cannot be configured away.</summary>
    Program = 9,
}
