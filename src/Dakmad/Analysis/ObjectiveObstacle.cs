namespace Dakmad.Analysis;

/// <summary>Why a stated target cannot be held against a computed volume.</summary>
public enum ObjectiveObstacle
{
    /// <summary>The objective has no target.</summary>
    NoTarget,

    /// <summary>The objective does not say in what its target is counted.</summary>
    NoUnit,

    /// <summary>The journey has no volumes.</summary>
    NoVolumes,

    /// <summary>The plan does not say what is counted there.</summary>
    UnknownUnit,

    /// <summary>Something else is counted there; units are never mixed.</summary>
    OtherUnit,

    /// <summary>Several steps of the journey refer to the objective; they may count the same customers.</summary>
    SeveralSteps,

    /// <summary>Some volume could not be followed, and what is known does not decide it.</summary>
    IncompleteVolume,
}
