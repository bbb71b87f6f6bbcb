using Dakmad.Diagnostics;

namespace Dakmad.Drawing.Charts;

/// <summary>A row of the grid: a level, or a journey.</summary>
/// <param name="Label">What stands at its left.</param>
/// <param name="Fields">What stands in it, by letter.</param>
internal sealed record GridRow(string Label, ValueList<ValueList<GridItem>> Fields)
{
    /// <summary>The level; null for a journey.</summary>
    public PlanLevel? Level { get; init; }

    /// <summary>What is said below its label; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Where the journey is in the plan; null for a level.</summary>
    public PlanPath? Path { get; init; }
}
