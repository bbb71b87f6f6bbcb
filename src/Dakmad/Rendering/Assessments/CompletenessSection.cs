using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Glossary;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>Which of the eighteen fields of DAKMAD are filled in, and what is missing from the journeys.</summary>
internal static class CompletenessSection
{
    /// <summary>A short word, so that seven columns fit on a line; a note below the table says what it means.</summary>
    private static readonly LocalizedText Inherited = new("boven", "above");

    public static PageSection Of(PlanAssessment assessment) =>
        new(new("Volledigheid", "Completeness"), Blocks(assessment).ToValueList());

    private static IEnumerable<PageBlock> Blocks(PlanAssessment assessment)
    {
        yield return new TableBlock(Letters(assessment));
        if (!assessment.Journeys.IsEmpty)
        {
            yield return new TableBlock(Journeys(assessment.Journeys));
        }
    }

    private static Table Letters(PlanAssessment assessment) =>
        new(
            "fields",
            new("De achttien velden van DAKMAD", "The eighteen fields of DAKMAD"),
            [
                new("level", new("Niveau", "Level")),
                .. Enum.GetValues<DakmadLetter>().Select(letter => new TableColumn(letter.ToString(), Header(letter))),
            ]
        )
        {
            Rows = assessment
                .Fields.GroupBy(field => field.Level)
                .Select(level =>
                    level
                        .Select(field => Cell.Text(State(field, assessment.Trace.Tasks)))
                        .Prepend(Cell.Text(Terms.Of(level.Key).Label))
                        .ToValueList()
                )
                .ToValueList(),
            Notes = Notes(assessment).ToValueList(),
        };

    private static IEnumerable<LocalizedText> Notes(PlanAssessment assessment)
    {
        if (assessment.Fields.Any(field => field.State == FieldState.Inherited))
        {
            yield return new(
                $"{Inherited.Dutch}: hier niet ingevuld, en overgenomen van een niveau erboven.",
                $"{Inherited.English}: not filled in here, and taken over from a level above."
            );
        }

        if (assessment.Fields.Sum(field => field.Unanswered) is var unanswered and > 0)
        {
            yield return unanswered == 1
                ? new(
                    "Eén onderdeel heeft nog de tekst van het sjabloon, en telt niet mee.",
                    "One element still has the text of the template, and is not counted."
                )
                : new(
                    $"{unanswered} onderdelen hebben nog de tekst van het sjabloon, en tellen niet mee.",
                    $"{unanswered} elements still have the text of the template, and are not counted."
                );
        }
    }

    private static LocalizedText Header(DakmadLetter letter) =>
        letter switch
        {
            DakmadLetter.TargetGroups => new("Doelgroep", "Target group"),
            DakmadLetter.Offerings => new("Aanbod", "Offering"),
            DakmadLetter.Channels => new("Kanalen", "Channel"),
            DakmadLetter.Resources => new("Middelen", "Resource"),
            DakmadLetter.Activities => new("Activiteiten", "Activity"),
            DakmadLetter.Objectives => new("Doelstellingen", "Objective"),
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    private static LocalizedText State(DakmadField field, int tasks)
    {
        var number = Spoken.Number(field.Count);
        return (field.State, field.Letter, field.Level) switch
        {
            (FieldState.Empty, _, _) => new("leeg", "empty"),
            (FieldState.Inherited, _, _) => Inherited,
            (_, DakmadLetter.Activities, PlanLevel.Strategic) => Numbered.Of(
                field.Count,
                new("concept", "concept"),
                new("concepten", "concepts")
            ),
            (_, DakmadLetter.Activities, PlanLevel.Tactical) => Numbered.Of(
                field.Count,
                new("event", "event"),
                new("events", "events")
            ),
            (_, DakmadLetter.Activities, _) => new(
                $"{number.Dutch} ({Numbered.Tasks(tasks).Dutch})",
                $"{number.English} ({Numbered.Tasks(tasks).English})"
            ),
            _ => number,
        };
    }

    private static Table Journeys(ValueList<JourneyCompleteness> journeys) =>
        new(
            "journeys",
            new("De customer journeys", "The journeys"),
            Columns.Journey,
            Columns.Number("touchpoints", "Contactmomenten", "Touchpoints"),
            new("missing", new("Ontbreekt nog", "Still missing"))
        )
        {
            Rows = journeys
                .Select(journey =>
                    (ValueList<Cell>)
                        [
                            journey.Journey.Name,
                            Cell.Number(journey.Journey.Touchpoints.Count),
                            Cell.Text(
                                journey.IsComplete
                                    ? new("niets", "nothing")
                                    : Words.Listed(journey.Gaps.Select(gap => gap.Text))
                            ),
                        ]
                )
                .ToValueList(),
        };
}
