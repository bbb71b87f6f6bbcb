using Dakmad.Diagnostics;

namespace Dakmad.Teaching;

/// <summary>A fault that was put into a plan on purpose, and its key.</summary>
public sealed record Fault
{
    internal Fault() { }

    /// <summary>The id of its kind, such as <c>after-sales-before-order</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What is wrong, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How hard it is to find.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>Where it is.</summary>
    public required PlanPath Place { get; init; }

    /// <summary>What the part at the place is called.</summary>
    public required string Name { get; init; }

    /// <summary>What a check reports of it. It is declared with the kind, never computed by a check.</summary>
    public required ValueList<DeclaredFinding> Findings { get; init; }

    /// <summary>Why it is wrong.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>Where the sources say so.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>What mends it.</summary>
    public required LocalizedText Repair { get; init; }
}
