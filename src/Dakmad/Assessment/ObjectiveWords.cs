using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;

namespace Dakmad.Assessment;

/// <summary>What the figures come to beside what an objective asks, in brackets.</summary>
internal static class ObjectiveWords
{
    /// <summary>
    /// Where one volume is held against the target, or the ends of several journeys add up, both figures; empty where there
    /// is no one figure to name.
    /// </summary>
    public static LocalizedText Figures(PlannedObjective planned)
    {
        if (planned.Objective is not { Target: { } target, Unit: { } unit } || Computed(planned) is not { } computed)
        {
            return LocalizedText.Same("");
        }

        var (asked, reached, counted) = (Spoken.Number((double)target), Spoken.Number(computed), Terms.Of(unit));
        return new(
            $" ({reached.Dutch} van {asked.Dutch} {counted.Dutch})",
            $" ({reached.English} of {asked.English} {counted.English})"
        );
    }

    private static double? Computed(PlannedObjective planned)
    {
        var known = planned.Comparisons.Where(comparison => comparison is { IsMet: not null, Computed: not null });
        var ends = known.Where(comparison => comparison.Touchpoint is null).ToArray();
        return ends.Length > 0 ? ends.Sum(comparison => comparison.Computed)
            : known.Count() == 1 ? known.First().Computed
            : null;
    }
}
