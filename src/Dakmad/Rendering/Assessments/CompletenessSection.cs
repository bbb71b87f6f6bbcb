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
        };

    private static LocalizedText Header(DakmadLetter letter) =>
        letter switch
        {
            DakmadLetter.TargetGroups => new("Doelgroep", "Target groups"),
            DakmadLetter.Offerings => new("Aanbod", "Offerings"),
            DakmadLetter.Channels => new("Kanalen", "Channels"),
            DakmadLetter.Resources => new("Middelen", "Resources"),
            DakmadLetter.Activities => new("Activiteiten", "Activities"),
            DakmadLetter.Objectives => new("Doelstellingen", "Objectives"),
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    private static LocalizedText State(DakmadField field, int tasks)
    {
        switch (field.State)
        {
            case FieldState.Empty:
                return new("leeg", "empty");
            case FieldState.Inherited:
                return new("van hoger niveau", "from above");
            default:
                var number = Spoken.Number(field.Count);
                if (field.Letter != DakmadLetter.Activities)
                {
                    return number;
                }

                var own = field.Level switch
                {
                    PlanLevel.Strategic => Numbered.Of(
                        field.Count,
                        new("marketingconcept", "marketing concept"),
                        new("marketingconcepten", "marketing concepts")
                    ),
                    PlanLevel.Tactical => Numbered.Of(field.Count, new("event", "event"), new("events", "events")),
                    _ => Numbered.Of(field.Count, new("activiteit", "activity"), new("activiteiten", "activities")),
                };
                if (field.Level != PlanLevel.Operational)
                {
                    return own;
                }

                var work = Numbered.Of(tasks, new("taak", "task"), new("taken", "tasks"));
                return new($"{own.Dutch}, {work.Dutch}", $"{own.English}, {work.English}");
        }
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
