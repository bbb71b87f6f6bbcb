using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>One of the eighteen fields of DAKMAD: a letter on a level.</summary>
public sealed record DakmadField
{
    internal DakmadField() { }

    /// <summary>The level.</summary>
    public required PlanLevel Level { get; init; }

    /// <summary>The letter.</summary>
    public required DakmadLetter Letter { get; init; }

    /// <summary>Whether it is filled in.</summary>
    public required FieldState State { get; init; }

    /// <summary>How many elements the level itself names; those that still ask what should stand there, as a new plan does, are not counted.</summary>
    public required int Count { get; init; }

    /// <summary>How many elements of the level still ask what should stand there.</summary>
    public required int Unanswered { get; init; }

    /// <summary>Where they stand, or belong, in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What they are called, such as marketing concepts.</summary>
    public required LocalizedText Name { get; init; }
}
