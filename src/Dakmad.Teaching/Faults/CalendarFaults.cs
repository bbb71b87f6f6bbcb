using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Teaching.Faults;

/// <summary>Days that do not go together. That is arithmetic: no source is needed for it.</summary>
internal static class CalendarFaults
{
    public static FaultKind[] All { get; } =
    [
        FaultForms.Told<MarketingEvent>(
            "recurrence-without-start",
            Difficulty.Introductory,
            new("Een herhaling zonder eerste keer", "A recurrence without a first time"),
            new(
                "Een event dat terugkeert heeft een eerste dag nodig, anders is geen enkele keer te plannen.",
                "An event that recurs needs a first day, else no occurrence can be planned."
            ),
            new("Zet de eerste dag bij het event.", "State the first day with the event."),
            [],
            one => one.Element is { Recurrence: not null, Period: not null },
            one => one with { Period = null },
            ("recurrence", "DAK6021")
        ),
        FaultForms.Told<MarketingEvent>(
            "recurs-before-it-ends",
            Difficulty.Intermediate,
            new("Een event keert terug voordat het voorbij is", "An event recurs before it is over"),
            new(
                "Het event duurt zes weken en keert elke maand terug. Dan loopt het aan één stuk door.",
                "The event takes six weeks and recurs every month. So it never stops."
            ),
            new(
                "Maak het event korter, of laat het minder vaak terugkeren.",
                "Make the event shorter, or let it recur less often."
            ),
            [],
            one => IsMonthly(one.Element),
            one =>
                one with
                {
                    Period = new(one.Period!.Start, one.Period.Start!.Value.PlusDays(41)),
                    Recurrence = one.Recurrence! with { Until = one.Period.Start.Value.PlusMonths(9) },
                },
            ("recurrence", "DAK6024")
        ),
        FaultForms.Told<MarketingEvent>(
            "thirty-first-of-every-month",
            Difficulty.Intermediate,
            new("Elke maand op de 31e", "Every month on the 31st"),
            new(
                "Vijf maanden hebben geen dag 31. Die maanden valt het event uit.",
                "Five months have no 31st day. In those the event is left out."
            ),
            new("Kies een dag die elke maand heeft.", "Choose a day that every month has."),
            [],
            one => IsMonthly(one.Element) && one.Element.Recurrence is { MonthDay: null, Position: null },
            one => one with { Recurrence = one.Recurrence! with { MonthDay = 31 } },
            ("recurrence", "DAK6029")
        ),
        FaultForms.Told<MarketingEvent>(
            "day-of-month-by-weeks",
            Difficulty.Intermediate,
            new("Elke twee weken op de 15e", "Every two weeks on the 15th"),
            new(
                "Een dag van de maand hoort bij een herhaling in maanden. Bij weken zegt hij niets.",
                "A day of the month goes with a recurrence in months. With weeks it says nothing."
            ),
            new(
                "Kies: elke maand op de 15e, of elke twee weken.",
                "Choose: every month on the 15th, or every two weeks."
            ),
            [],
            one => IsMonthly(one.Element) && one.Element.Recurrence is { MonthDay: null, Position: null },
            one => one with { Recurrence = one.Recurrence! with { Every = Period.FromWeeks(2), MonthDay = 15 } },
            ("recurrence", "DAK6030")
        ),
        FaultForms.Told<MarketingEvent>(
            "event-outside-plan",
            Difficulty.Introductory,
            new("Een event valt buiten de periode van zijn niveau", "An event falls outside the period of its level"),
            new(
                "Het tactische niveau loopt tot en met december; dit event duurt tot ver in het jaar daarna.",
                "The tactical level runs up to December; this event lasts until well into the year after."
            ),
            new("Zoek na welke van de twee data klopt.", "Find out which of the two dates is right."),
            [],
            one => one.Element is { Recurrence: null, Period: { Start: not null, End: not null } },
            one => one with { Period = new(one.Period!.Start, one.Period.End!.Value.PlusYears(1)) },
            ("period", "DAK6023")
        ),
        FaultForms.Told<MarketingEvent>(
            "century-too-many",
            Difficulty.Introductory,
            new("Een eeuw te veel in een datum", "A century too many in a date"),
            new(
                "Het event duurt volgens het plan meer dan honderd jaar. Het valt daarmee ook buiten de periode van het niveau.",
                "The event takes more than a hundred years, as the plan says. So it also falls outside the period of the level."
            ),
            new("Verbeter het jaartal.", "Correct the year."),
            [],
            one => one.Element is { Recurrence: null, Period: { Start: not null, End: not null } },
            one => one with { Period = new(one.Period!.Start, one.Period.End!.Value.PlusYears(200)) },
            ("", "DAK6028"),
            ("period", "DAK6023")
        ),
        new(
            "every-day-for-ever",
            Difficulty.Intermediate,
            new("Een event dat elke dag terugkeert en niet ophoudt", "An event that recurs every day and does not stop")
        )
        {
            Explanation = new(
                "Het plan en zijn niveaus hebben geen einde meer, en het event keert elke dag terug. Zo is er geen kalender van te maken.",
                "The plan and its levels have no end any more, and the event recurs every day. No calendar can be made of that."
            ),
            Repair = new(
                "Zeg tot wanneer het plan loopt, en hoe vaak het event terugkeert.",
                "Say until when the plan runs, and how often the event recurs."
            ),
            Citations = [],
            IsOfWholePlan = true,
            Spots = EveryDay,
        },
        new(
            "task-too-late",
            Difficulty.Intermediate,
            new("De voorbereiding is pas klaar als het al begonnen is", "Preparation is done when it has already begun")
        )
        {
            Explanation = new(
                "Deze taak bereidt het contactmoment voor, en is vijf dagen na het begin ervan pas klaar.",
                "This task prepares the touchpoint, and is done only five days after it has begun."
            ),
            Repair = new(
                "Zet de deadline voor het begin van het contactmoment.",
                "Put the deadline before the touchpoint begins."
            ),
            Citations = [],
            Spots = (index, _) =>
                Tasks(index, Period.FromDays(14), period => period.Start!.Value.PlusDays(5), "deadline", "DAK6025"),
        },
        new(
            "task-done-before-start",
            Difficulty.Intermediate,
            new("Een taak is klaar voordat hij begint", "A task is done before it starts")
        )
        {
            Explanation = new(
                "De taak kost een week voorbereiding voor het contactmoment begint, en moet volgens zijn deadline twee maanden eerder klaar zijn.",
                "The task takes a week before the touchpoint begins, and its deadline says that it is done two months earlier."
            ),
            Repair = new("Verbeter de deadline of de voorbereidingstijd.", "Correct the deadline or the lead time."),
            Citations = [],
            Spots = (index, _) =>
                Tasks(index, Period.FromDays(7), period => period.Start!.Value.PlusDays(-60), "deadline", "DAK6026"),
        },
        new(
            "task-before-the-calendar",
            Difficulty.Introductory,
            new("Een voorbereidingstijd van duizenden jaren", "A lead time of thousands of years")
        )
        {
            Explanation = new(
                "De taak had voor het jaar 1 moeten beginnen. De voorbereidingstijd is een schrijffout.",
                "The task should have started before the year 1. The lead time is a slip of the pen."
            ),
            Repair = new("Schrijf de voorbereidingstijd in dagen of weken.", "Write the lead time in days or weeks."),
            Citations = [],
            Spots = (index, _) => Tasks(index, Period.FromYears(3000), _ => null, "leadTime", "DAK6027"),
        },
        new(
            "task-after-the-end",
            Difficulty.Intermediate,
            new("Een taak is klaar als alles voorbij is", "A task is done when all is over")
        )
        {
            Explanation = new(
                "De taak voert het contactmoment uit, en is pas klaar als dat al is afgelopen.",
                "The task carries out the touchpoint, and is done only when that has ended."
            ),
            Repair = new(
                "Zet de deadline binnen de periode van het contactmoment.",
                "Put the deadline within the period of the touchpoint."
            ),
            Citations = [],
            Spots = (index, _) => Tasks(index, null, period => period.End!.Value.PlusDays(20), "deadline", "DAK6041"),
        },
        FaultForms.Told<Objective>(
            "deadline-after-plan",
            Difficulty.Introductory,
            new("Een deadline na het einde van het plan", "A deadline after the end of the plan"),
            new(
                "De doelstelling moet pas worden gehaald als het plan al jaren is afgelopen.",
                "The objective has to be reached only when the plan ended years ago."
            ),
            new("Zet de deadline binnen de looptijd van het plan.", "Put the deadline within the period of the plan."),
            [new("S3", 166, 170), new("Doran1981")],
            one => one is { Level: PlanLevel.Strategic, Element.Deadline: not null },
            one => one with { Deadline = one.Deadline!.Value.PlusYears(2) },
            ("deadline", "DAK6042")
        ),
    ];

    private static bool IsMonthly(MarketingEvent one) =>
        one is { Recurrence: { } recurrence, Period.Start: not null } && recurrence.Every.Equals(Period.FromMonths(1));

    private static IEnumerable<FaultSpot> EveryDay(PlanIndex index, Words words) =>
        index
            .All<MarketingEvent>()
            .Where(one => IsMonthly(one.Element))
            .Select(one => new FaultSpot(
                one.Path,
                one.Element.Name,
                [PlanPath.Root],
                plan =>
                    (
                        plan with
                        {
                            Period = null,
                            Strategic = plan.Strategic with { Period = null },
                            Tactical = plan.Tactical with { Period = null },
                        }
                    ).Update<MarketingEvent>(
                        one.Path,
                        old =>
                            old with
                            {
                                Recurrence = old.Recurrence! with { Every = Period.FromDays(1), Until = null },
                            }
                    ),
                [one.Path.Property("recurrence").Finds("DAK6022")]
            ));

    /// <summary>The first task of the first touchpoint, which takes as long as its journey.</summary>
    private static IEnumerable<FaultSpot> Tasks(
        PlanIndex index,
        Period? lead,
        System.Func<DateRange, LocalDate?> deadline,
        string field,
        string rule
    )
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element is
                {
                    Period: { Start: not null, End: not null } period,
                    Touchpoints: [{ Timing: null, Tasks: [{ Deadline: null, LeadTime: null } task, ..] } first, ..],
                }
            )
            {
                var path = journey.Path.Property("touchpoints").Item(0);
                yield return new(
                    path.At("tasks/0"),
                    task.Name,
                    [path, journey.Path.Property("period")],
                    plan =>
                        plan.Update<Touchpoint>(
                            path,
                            one =>
                                one with
                                {
                                    Timing = new() { Period = period },
                                    Tasks =
                                    [
                                        task with
                                        {
                                            LeadTime = lead,
                                            Deadline = deadline(period),
                                        },
                                        .. first.Tasks.Skip(1),
                                    ],
                                }
                        ),
                    [path.At("tasks/0").Property(field).Finds(rule)]
                );
            }
        }
    }
}
