using Dakmad.Analysis.Comparison;
using Dakmad.Comparison;

namespace Dakmad.Rendering.Comparisons;

/// <summary>What the plan before a change calls what the plan after it renamed.</summary>
internal static class Renamings
{
    public static SubjectIds Of(PlanDiff diff)
    {
        var ids = new SubjectIds();
        foreach (var change in diff.Changes)
        {
            if (change is { Kind: PlanChangeKind.Renamed, Before: string id })
            {
                ids.Add(change.Element, change.Journey, id);
            }
        }

        return ids;
    }
}
