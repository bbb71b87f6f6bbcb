using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>When the events and tasks of a plan take place, and what lies between purchase and delivery.</summary>
internal static class CalendarTables
{
    public static IEnumerable<Table> Of(PlanCalendar calendar)
    {
        Table[] tables =
        [
            Occurrences(calendar),
            Days(calendar),
            Tasks(calendar),
            Overlaps(calendar),
            Gaps(calendar),
            AmountTables.Of(calendar.Months),
            AmountTables.Of(calendar.Weeks),
        ];
        var told = tables.Where(table => !table.Rows.IsEmpty).ToArray();
        return told.Length > 0
            ? told
            : [tables[0] with { Notes = [new("Het plan noemt geen data.", "The plan states no dates.")] }];
    }

    private static TableColumn Start { get; } = new("start", new("Van", "From"), CellKind.Date);

    private static TableColumn End { get; } = new("end", new("Tot en met", "Until"), CellKind.Date);

    private static Table Occurrences(PlanCalendar calendar) =>
        new(
            "occurrences",
            new("Events op de kalender", "Events on the calendar"),
            new("event", new("Event", "Event")),
            Columns.Id("eventId"),
            Columns.Number("number", "Nr.", "No."),
            Start,
            End,
            Columns.Path
        )
        {
            Rows = calendar
                .Occurrences.Select(time =>
                    (ValueList<Cell>)
                        [
                            time.Event.Name,
                            time.Event.Id,
                            Cell.Number(time.Number + 1),
                            Cell.Date(time.Start),
                            Cell.Date(time.End),
                            Cell.Path(time.Path),
                        ]
                )
                .ToValueList(),
        };

    private static Table Days(PlanCalendar calendar) =>
        new(
            "days",
            new("Looptijden", "Periods"),
            new("kind", new("Onderdeel", "Part")),
            Columns.Id("kindId"),
            new("name", new("Naam", "Name")),
            Columns.Id("id"),
            Start,
            End,
            new("basis", new("Bron", "Source")),
            Columns.Id("basisId"),
            Columns.Path
        )
        {
            Rows = calendar
                .Days.Where(days => days.Basis != PeriodBasis.None)
                .Select(days =>
                    (ValueList<Cell>)
                        [
                            Terms.OfType(days.Element.GetType()).Label,
                            Words.IdOf(days.Element.GetType()),
                            days.Element.Name,
                            days.Element.Id,
                            Cell.Date(days.Start),
                            Cell.Date(days.End),
                            Basis(days.Basis),
                            Words.IdOf<PeriodBasis>(days.Basis),
                            Cell.Path(days.Path),
                        ]
                )
                .ToValueList(),
        };

    private static LocalizedText Basis(PeriodBasis basis) =>
        basis switch
        {
            PeriodBasis.Stated => new("ingevuld", "stated"),
            PeriodBasis.Journey => new("periode van de customer journey", "period of the journey"),
            PeriodBasis.Event => new("periode van het event", "period of the event"),
            PeriodBasis.Plan => new("periode van het niveau of het plan", "period of the level or the plan"),
            _ => throw new ArgumentOutOfRangeException(nameof(basis)),
        };

    private static Table Tasks(PlanCalendar calendar) =>
        new(
            "tasks",
            new("Takenplanning", "Task schedule"),
            new("task", new("Taak", "Task")),
            Columns.Id("taskId"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Id("journeyId"),
            new("owner", new("Wie", "Who")),
            new("startBy", new("Begin uiterlijk", "Start by"), CellKind.Date),
            new("doneBy", new("Klaar uiterlijk", "Finish by"), CellKind.Date),
            Columns.Path
        )
        {
            Rows = calendar
                .Tasks.Where(task => task.StartBy is not null || task.DoneBy is not null)
                .OrderBy(task => task.StartBy ?? task.DoneBy)
                .Select(task =>
                    (ValueList<Cell>)
                        [
                            task.Task.Name,
                            task.Task.Id,
                            task.Touchpoint.Name,
                            task.Touchpoint.Id,
                            task.Journey.Id,
                            task.Task.Owner,
                            Cell.Date(task.StartBy),
                            Cell.Date(task.DoneBy),
                            Cell.Path(task.Path),
                        ]
                )
                .ToValueList(),
        };

    private static Table Overlaps(PlanCalendar calendar) =>
        new(
            "overlaps",
            new("Events die samenvallen", "Events that overlap"),
            new("first", new("Event", "Event")),
            Columns.Id("firstId"),
            new("second", new("Valt samen met", "Overlaps with")),
            Columns.Id("secondId"),
            Start with
            {
                Header = new("Eerste keer van", "First from"),
            },
            End,
            Columns.Number("times", "Aantal keren", "Times"),
            Columns.Number("count", "Dagen in totaal", "Days in all")
        )
        {
            Rows = calendar
                .Overlaps.Select(overlap =>
                    (ValueList<Cell>)
                        [
                            overlap.First.Name,
                            overlap.First.Id,
                            overlap.Second.Name,
                            overlap.Second.Id,
                            Cell.Date(overlap.Days.Start),
                            Cell.Date(overlap.Days.End),
                            Cell.Number(overlap.Count is null ? null : overlap.Times),
                            Cell.Number(overlap.Count),
                        ]
                )
                .ToValueList(),
            Notes = calendar.HasMoreOverlaps
                ?
                [
                    new(
                        $"Er vallen meer events samen: de eerste {PlanCalendar.MostOverlaps} paren staan hier.",
                        $"More events overlap: the first {PlanCalendar.MostOverlaps} pairs are listed."
                    ),
                ]
                : [],
        };

    private static Table Gaps(PlanCalendar calendar) =>
        new(
            "deliveryGaps",
            new("Wachttijden na de bestelling", "Waits after the order"),
            Columns.Journey,
            Columns.Id("journeyId"),
            new("from", new("Na", "After")),
            Columns.Id("fromId"),
            new("to", new("Tot", "Until")),
            Columns.Id("toId"),
            new("wait", new("Wachttijd", "Wait"), CellKind.Period)
        )
        {
            Rows = calendar
                .DeliveryGaps.Select(gap =>
                    (ValueList<Cell>)
                        [
                            gap.Journey.Name,
                            gap.Journey.Id,
                            gap.From.Name,
                            gap.From.Id,
                            gap.To.Name,
                            gap.To.Id,
                            gap.Wait is null ? Cell.NotKnown : Cell.Period(gap.Wait),
                        ]
                )
                .ToValueList(),
        };
}
