namespace Dakmad.Teaching;

/// <summary>A worked example: a plan, and what its author says of it.</summary>
public sealed record Example
{
    internal Example() { }

    /// <summary>The seed that it was made from; null for a case that was written by hand as a whole.</summary>
    public required ulong? Seed { get; init; }

    /// <summary>The version of the generator: the same seed and version give the same plan on every machine.</summary>
    public required int Version { get; init; }

    /// <summary>The id of its sector; null for a case that was written by hand as a whole.</summary>
    public required string? Sector { get; init; }

    /// <summary>The plan. Seed, version and sector stand in it too, as <c>x-example</c>, where it was made from a seed.</summary>
    public required MarketingPlan Plan { get; init; }

    /// <summary>Whether one can differ about it: a journey fits the discipline of the plan in part.</summary>
    public required bool IsBorderline { get; init; }

    /// <summary>What it is about, in one page, in the language of the plan: Markdown.</summary>
    public required string Story { get; init; }

    /// <summary>How each journey fits each value discipline.</summary>
    public required ValueList<DeclaredVerdict> Verdicts { get; init; }

    /// <summary>What a check reports of it: nothing, but of a borderline case that it is one.</summary>
    public required ValueList<DeclaredFinding> Findings { get; init; }
}
