namespace Dakmad.Analysis.Strategy;

/// <summary>On what the contacts of a journey are counted.</summary>
public enum VerdictBasis
{
    /// <summary>Volumes, rates and shares that the plan states for every step up to the purchase.</summary>
    Volumes,

    /// <summary>Volumes, rates and shares for a part of the steps; at the others everybody goes on.</summary>
    PartOfVolumes,

    /// <summary>The order of the steps alone: a buyer meets each of them once.</summary>
    Steps,

    /// <summary>What the touchpoints state, whoever comes by.</summary>
    Statements,
}
