namespace Dakmad.Analysis.Fit;

/// <summary>Whether what the journeys of a plan lean to agrees with its choice.</summary>
public enum StrategyAgreement
{
    /// <summary>The plan does not say in which value discipline it wants to lead.</summary>
    NoChoice,

    /// <summary>There are no journeys that can be compared with each other.</summary>
    NoComparison,

    /// <summary>More leans to the chosen discipline than to any other.</summary>
    Agrees,

    /// <summary>As much leans to the chosen discipline as to another, and no more to any.</summary>
    Undecided,

    /// <summary>More leans to another discipline.</summary>
    Differs,
}
