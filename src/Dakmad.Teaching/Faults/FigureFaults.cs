using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Figures that do not go together.</summary>
internal static class FigureFaults
{
    public static FaultKind[] All { get; } =
    [
        new(
            "group-too-large",
            Difficulty.Intermediate,
            new("Een deel is groter dan het geheel", "A part is larger than its whole")
        )
        {
            Explanation = new(
                "Een doelgroep op operationeel niveau is een deel van die op tactisch niveau, en kan niet meer mensen tellen.",
                "A target group on the operational level is part of the one on the tactical level, and cannot count more people."
            ),
            Repair = new("Zoek na welk van de twee aantallen klopt.", "Find out which of the two numbers is right."),
            Citations = [new("S3", 66, 76)],
            Spots = GroupTooLarge,
        },
        new(
            "target-below-baseline",
            Difficulty.Intermediate,
            new("Het doel ligt onder het begin", "The target is below the start")
        )
        {
            Explanation = new(
                "Wat omhoog moet, heeft hier een streefwaarde die lager is dan de waarde van nu.",
                "What has to go up has a target here that is lower than the value of today."
            ),
            Repair = new(
                "Zet de waarde van nu en de streefwaarde op hun plaats.",
                "Put the value of today and the target in their places."
            ),
            Citations = [new("Doran1981")],
            Spots = TargetBelowBaseline,
        },
        new(
            "volume-does-not-follow",
            Difficulty.Intermediate,
            new("Een aantal volgt niet uit de stap ervoor", "A number does not follow from the step before")
        )
        {
            Explanation = new(
                "Het verwachte aantal klanten past niet bij hoeveel er in de vorige stap zijn en welk deel daarvan doorgaat.",
                "The expected number of customers does not go with how many there are in the step before and which part of them goes on."
            ),
            Repair = new("Reken het aantal na uit de stap ervoor.", "Work the number out again from the step before."),
            Citations = [new("S3", 166, 170)],
            Spots = VolumeDoesNotFollow,
        },
    ];

    private static IEnumerable<FaultSpot> GroupTooLarge(PlanIndex index, Words words)
    {
        foreach (var group in index.All<TargetGroup>().Where(group => group.Level == PlanLevel.Operational))
        {
            if (index.Find(group.Element.Specialises)?.Size is { } whole)
            {
                yield return new(
                    group.Path,
                    group.Element.Name,
                    [group.Path],
                    plan => plan.Update<TargetGroup>(group.Path, one => one with { Size = whole * 3 }),
                    [group.Path.Property("size").Finds("DAK2037")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> TargetBelowBaseline(PlanIndex index, Words words)
    {
        foreach (
            var objective in index
                .All<Objective>()
                .Where(one => one.Level == PlanLevel.Operational && one.Element.Unit?.Name == "%")
        )
        {
            if (
                objective.Element is { Baseline: { } baseline, Target: { } target, Direction: null }
                && baseline < target
            )
            {
                yield return new(
                    objective.Path,
                    objective.Element.Name,
                    [objective.Path],
                    plan =>
                        plan.Update<Objective>(
                            objective.Path,
                            one => one with { Baseline = target + 5, Direction = ObjectiveDirection.Increase }
                        ),
                    [objective.Path.Property("target").Finds("DAK5053")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> VolumeDoesNotFollow(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var last = journey.Element.Touchpoints.Count - 1;
            if (
                last > 1
                && journey.Element.Touchpoints[last] is { Volume: { Expected: > 20 and var expected } } touchpoint
            )
            {
                var path = journey.Path.Property("touchpoints").Item(last);
                yield return new(
                    path,
                    touchpoint.Name,
                    [path],
                    plan =>
                        plan.Update<Touchpoint>(
                            path,
                            one => one with { Volume = one.Volume! with { Expected = decimal.Floor(expected * 0.6m) } }
                        ),
                    [path.Property("volume").Property("expected").Finds("DAK5013")]
                );
            }
        }
    }
}
