using System;
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
        if (
            planned.Objective is not { Target: { } target, Unit: { } unit }
            || Computed(planned) is not ({ } computed, var isLowerBound)
        )
        {
            return LocalizedText.Same("");
        }

        var (asked, reached, counted) = (
            Spoken.Number((double)target),
            Spoken.Number(Math.Round(computed)),
            Terms.Of(unit)
        );
        var least = isLowerBound ? new LocalizedText("minstens ", "at least ") : LocalizedText.Same("");
        var where = planned.Comparisons.Where(comparison => comparison.IsMet is not null).ToArray()
            is [{ Touchpoint: { } only }]
            ? new LocalizedText(
                $"bij {Spoken.Name(only.Name)} komen er ",
                $"at {Spoken.Name(only.Name)} there will be "
            )
            : new LocalizedText("berekend ", "computed ");
        return new(
            $" (doel {asked.Dutch} {counted.Dutch}, {where.Dutch}{least.Dutch}{reached.Dutch})",
            $" (target {asked.English} {counted.English}, {where.English}{least.English}{reached.English})"
        );
    }

    private static (double? Computed, bool IsLowerBound) Computed(PlannedObjective planned)
    {
        var known = planned
            .Comparisons.Where(comparison => comparison is { IsMet: not null, Computed: not null })
            .ToArray();
        var ends = Array.FindAll(known, comparison => comparison.Touchpoint is null);
        var counted = ends.Length > 0 ? ends : known;
        return ends.Length > 0 || known.Length == 1
            ? (
                counted.Sum(comparison => comparison.Computed),
                Array.Exists(counted, comparison => comparison.IsLowerBound)
            )
            : (null, false);
    }
}
