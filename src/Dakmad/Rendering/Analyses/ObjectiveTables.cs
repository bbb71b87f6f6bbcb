using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>The objectives of a plan: as a tree, against what the plan computes, and by event.</summary>
internal static class ObjectiveTables
{
    public static IEnumerable<Table> Of(PlanObjectives objectives)
    {
        yield return Tree(objectives);
        if (objectives.All.Any(objective => !objective.Comparisons.IsEmpty))
        {
            yield return Comparisons(objectives);
        }

        if (!objectives.Events.IsEmpty)
        {
            yield return Events(objectives);
        }
    }

    private static Table Tree(PlanObjectives objectives) =>
        new(
            "objectives",
            new("Doelstellingen", "Objectives"),
            new("objective", new("Doelstelling", "Objective")),
            Columns.Id("id"),
            new("level", new("Niveau", "Level")) { IsForPrograms = true },
            Columns.Id("levelId"),
            new("kpi", new("KPI", "KPI")),
            Columns.Number("baseline", "Nulmeting", "Baseline") with
            {
                IsForPrograms = true,
            },
            Columns.Target,
            Columns.Unit,
            Columns.UnitId,
            new("deadline", new("Deadline", "Deadline"), CellKind.Date),
            new("isMeasurable", new("Meetbaar", "Measurable"), CellKind.Flag),
            new("missing", new("Ontbreekt", "Missing")),
            Columns.Id("missingId"),
            Columns.Id("contributesTo"),
            Columns.Number("depth", "Diepte", "Depth") with
            {
                IsForPrograms = true,
            },
            Columns.Number("workedOnBy", "Draagt bij (aantal)", "Contributors"),
            Columns.Path
        )
        {
            Rows = objectives.Tree.Select(Row).ToValueList(),
            Notes = objectives.Tree.IsEmpty
                ? [new("Het plan heeft geen doelstellingen.", "The plan has no objectives.")]
                :
                [
                    new(
                        "Elke › is één niveau lager: die doelstelling draagt bij aan de doelstelling erboven.",
                        "An objective with one more › contributes to the one above it."
                    ),
                ],
        };

    private static ValueList<Cell> Row(PlannedObjective planned)
    {
        var objective = planned.Objective;
        var indent = string.Concat(Enumerable.Repeat("› ", Math.Min(planned.Depth ?? 0, DeepestIndent)));
        return
        [
            indent + objective.Name,
            objective.Id,
            Words.Of<PlanLevel>(planned.Level),
            Words.IdOf<PlanLevel>(planned.Level),
            objective.Kpi,
            Cell.Number(objective.Baseline),
            Cell.Number(objective.Target),
            Words.Of(objective.Unit),
            objective.Unit?.Name,
            Cell.Date(objective.Deadline),
            Cell.Flag(planned.IsMeasurable),
            Words.Listed(planned.Missing.Select(Part)),
            Words.IdsOf(planned.Missing),
            planned.ContributesTo?.Id,
            Cell.Number(planned.Depth),
            Cell.Number(planned.WorkedOnBy.Count),
            Cell.Path(planned.Path),
        ];
    }

    private const int DeepestIndent = 8;

    private static LocalizedText Part(ObjectivePart part) =>
        Terms
            .OfProperty(
                typeof(Objective),
                part switch
                {
                    ObjectivePart.Kpi => nameof(Objective.Kpi),
                    ObjectivePart.Unit => nameof(Objective.Unit),
                    ObjectivePart.Baseline => nameof(Objective.Baseline),
                    ObjectivePart.Target => nameof(Objective.Target),
                    ObjectivePart.Deadline => nameof(Objective.Deadline),
                    ObjectivePart.Tool => nameof(Objective.Tool),
                    _ => throw new ArgumentOutOfRangeException(nameof(part)),
                }
            )
            .Label;

    private static Table Comparisons(PlanObjectives objectives) =>
        new(
            "objectiveComparisons",
            new("Doelstellingen vergeleken met de funnel", "Objectives against the funnel"),
            new("objective", new("Doelstelling", "Objective")),
            Columns.Id("objectiveId"),
            Columns.Id("journeyId"),
            new("where", new("Waar", "Where")),
            Columns.Id("touchpointId"),
            Columns.Target,
            Columns.Count("computed", "Berekend", "Computed"),
            Columns.Count("difference", "Verschil", "Difference") with
            {
                IsSigned = true,
            },
            Columns.Unit,
            Columns.UnitId,
            new("isMet", new("Gehaald", "Reached"), CellKind.Flag) { IsForPrograms = true },
            new("outcome", new("Uitkomst", "Outcome")),
            Columns.Id("outcomeId"),
            Columns.Path
        )
        {
            Rows = objectives.All.SelectMany(objective => objective.Comparisons).Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(ObjectiveComparison comparison) =>
        [
            comparison.Objective.Name,
            comparison.Objective.Id,
            comparison.Journey.Id,
            comparison.Touchpoint?.Name ?? Cell.Text(EndOf(comparison.Journey)),
            comparison.Touchpoint?.Id,
            Cell.Number(comparison.Objective.Target),
            Cell.Number(comparison.Computed).AtLeast(comparison.IsLowerBound),
            Cell.Number(comparison.Difference),
            Words.Of(comparison.Objective.Unit),
            comparison.Objective.Unit?.Name,
            Cell.Flag(comparison.IsMet),
            Outcome(comparison),
            Words.IdOf(comparison.Obstacle) ?? (comparison.IsMet is true ? "met" : "notMet"),
            Cell.Path(comparison.Path),
        ];

    private static LocalizedText EndOf(Journey journey) =>
        new($"einde van '{journey.Name}'", $"end of '{journey.Name}'");

    private static LocalizedText Outcome(ObjectiveComparison comparison) =>
        comparison.Obstacle switch
        {
            null when comparison.IsMet is true => new("gehaald", "reached"),
            null => new("niet gehaald", "not reached"),
            ObjectiveObstacle.NoTarget => new("geen streefwaarde", "no target"),
            ObjectiveObstacle.NoUnit => new("geen eenheid", "no unit"),
            ObjectiveObstacle.NoVolumes => new("geen aantallen in de customer journey", "no volumes in the journey"),
            ObjectiveObstacle.UnknownUnit => new("bij het volume ontbreekt de eenheid", "the volume has no unit"),
            ObjectiveObstacle.OtherUnit => OtherUnit(comparison),
            ObjectiveObstacle.SeveralSteps => new(
                "niet te zeggen: meerdere contactmomenten werken aan dit doel, en welk aantal telt, staat niet in het plan",
                "cannot be told: several touchpoints serve this objective, and the plan does not say which number counts"
            ),
            ObjectiveObstacle.IncompleteVolume => new(
                "niet te zeggen: het aantal is een minimum",
                "cannot be told: the number is a minimum"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };

    /// <summary>What both count. Beside a percentage stands the rate that the plan has there, for the reader to compare.</summary>
    private static LocalizedText OtherUnit(ObjectiveComparison comparison)
    {
        if (comparison.Objective.Unit?.Name != Percent)
        {
            return (Words.Of(comparison.Objective.Unit), Words.Of(comparison.Unit)) is ({ } aimed, { } counted)
                ? new(
                    $"het doel telt {aimed.Dutch}, de customer journey {counted.Dutch}",
                    $"the target counts {aimed.English}, the journey {counted.English}"
                )
                : new("niet te vergelijken", "cannot be compared");
        }

        if (comparison.Touchpoint?.Volume?.PassRate is not { } rate)
        {
            return new(
                "een percentage: niet te berekenen uit aantallen alleen",
                "a percentage: numbers alone do not give it"
            );
        }

        var percentage = FigureText.Percentage(rate);
        return new(
            $"een percentage: het doorstroompercentage hier is {percentage.Dutch}",
            $"a percentage: the pass rate here is {percentage.English}"
        );
    }

    private const string Percent = "%";

    private static Table Events(PlanObjectives objectives) =>
        new(
            "eventObjectives",
            new("Doelstellingen per event", "Objectives by event"),
            new("event", new("Event", "Event")),
            Columns.Id("eventId"),
            new("stated", new("Eigen doelstelling", "Own objective")),
            new("throughJourneys", new("Doelstellingen van de customer journeys", "Objectives of its journeys")),
            new("servesNone", new("Dient geen", "Serves none"), CellKind.Flag) { IsForPrograms = true },
            Columns.Path
        )
        {
            Rows = objectives.Events.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(EventObjectives served) =>
        [
            served.Event.Name,
            served.Event.Id,
            Words.Listed(served.Stated.Select(objective => objective.Name)),
            Words.Listed(served.ThroughJourneys.Select(objective => objective.Name)),
            Cell.Flag(served.ServesNone),
            Cell.Path(served.Path),
        ];
}
