namespace Dakmad;

/// <summary>How a measured value of a journey is held against an expectation.</summary>
public enum ExpectedDirection
{
    /// <summary>Higher than in the other journeys of the plan.</summary>
    Higher,

    /// <summary>Lower than in the other journeys of the plan.</summary>
    Lower,

    /// <summary>Not below a stated threshold.</summary>
    AtLeast,

    /// <summary>Not above a stated threshold.</summary>
    AtMost,
}
