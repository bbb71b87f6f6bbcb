using Dakmad.Diagnostics;

namespace Dakmad.Drawing.Charts;

/// <summary>Something that stands in a field of the grid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Above">The places of what it follows from.</param>
internal sealed record GridItem(string Name, PlanPath? Path, ValueList<PlanPath> Above)
{
    /// <summary>What is said of it below its name; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it stands on a level above, and counts here too.</summary>
    public bool IsInherited { get; init; }
}
