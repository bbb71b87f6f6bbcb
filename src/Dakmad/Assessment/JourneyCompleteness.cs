using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>How far a journey is worked out.</summary>
public sealed record JourneyCompleteness
{
    internal JourneyCompleteness() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What is missing, in the order in which one works a journey out.</summary>
    public required ValueList<JourneyGap> Gaps { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Gaps.IsEmpty;
}
