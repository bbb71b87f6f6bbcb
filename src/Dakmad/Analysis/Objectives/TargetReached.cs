using System.Linq;
using Dakmad.Analysis.Funnel;

namespace Dakmad.Analysis.Objectives;

/// <summary>Whether the target of an objective is reached by all that refers to it.</summary>
internal static class TargetReached
{
    /// <summary>
    /// Where journeys end counts, if an end refers to the objective, and not how they come there. Ends of several
    /// journeys add up: each has customers of its own. Steps may count the same customers, so that several of them tell
    /// nothing together.
    /// </summary>
    public static bool? By(ValueList<ObjectiveComparison> comparisons)
    {
        var relevant = Relevant(comparisons);
        return relevant switch
        {
            [] => null,
            [var only] => only.IsMet,
            [{ Touchpoint: null, Objective: var objective }, ..] when IsKnown(relevant) => FunnelObjectives.IsMet(
                objective,
                Volume(comparisons)
            ),
            _ => null,
        };
    }

    /// <summary>What they come to together.</summary>
    public static double Volume(ValueList<ObjectiveComparison> comparisons) =>
        Relevant(comparisons).Sum(comparison => comparison.Computed ?? 0);

    private static bool IsKnown(ObjectiveComparison[] comparisons) =>
        System.Array.TrueForAll(comparisons, comparison => comparison.Obstacle is null);

    private static ObjectiveComparison[] Relevant(ValueList<ObjectiveComparison> comparisons)
    {
        ObjectiveComparison[] ends = [.. comparisons.Where(comparison => comparison.Touchpoint is null)];
        return ends.Length > 0 ? ends : [.. comparisons];
    }
}
