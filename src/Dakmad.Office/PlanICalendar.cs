using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Office;

/// <summary>
/// What a plan has on the calendar as iCalendar (RFC 5545), which Outlook, Google and Apple import: every time that an event
/// takes place, the days of a journey, and the day on which a task must be done. All are whole days and keep nobody
/// occupied. Events that recur stand there one by one, on the days that Dakmad says, since calendars differ in what they
/// make of a rule.
/// </summary>
/// <example>
/// <code>
/// File.WriteAllText("plan.ics", PlanICalendar.ToText(plan, new LocalDate(2027, 1, 4)));
/// </code>
/// </example>
public static class PlanICalendar
{
    /// <summary>
    /// The calendar. Of one plan and day it is always the same text, and an entry keeps its identity (UID: the ids of plan
    /// and element, and which time it is), so that a calendar that imports it again moves what moved.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">
    /// The day on which it is written (DTSTAMP), by which a calendar tells a newer version; null for the first day that is
    /// on it, since nothing here reads a clock.
    /// </param>
    /// <param name="language">The language of what is not in the plan; null for that of the plan, or else Dutch.</param>
    /// <exception cref="InvalidOperationException">Ids are not unique in the plan.</exception>
    public static string ToText(MarketingPlan plan, LocalDate? today = null, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var reader = language ?? plan.Language ?? Language.Dutch;
        var entries = Entries(plan, PlanCalendar.Of(plan), reader).ToArray();
        var calendar = new Ical.Net.Calendar { ProductId = "-//Dakmad//Dakmad//NL" };
        calendar.AddProperty("X-WR-CALNAME", InertText.Of(plan.Name));
        if (entries.Length > 0)
        {
            var stamp = today ?? entries.Min(entry => entry.Start);
            foreach (var entry in entries)
            {
                calendar.Events.Add(entry.ToEvent(stamp));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("A calendar is a text.");
    }

    /// <summary>The calendar as UTF-8.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which it is written; null for the first day that is on it.</param>
    /// <param name="language">The language of what is not in the plan; null for that of the plan, or else Dutch.</param>
    /// <exception cref="InvalidOperationException">Ids are not unique in the plan.</exception>
    public static byte[] ToBytes(MarketingPlan plan, LocalDate? today = null, Language? language = null) =>
        Encoding.UTF8.GetBytes(ToText(plan, today, language));

    private static IEnumerable<Entry> Entries(MarketingPlan plan, PlanCalendar days, Language language)
    {
        foreach (var time in days.Occurrences)
        {
            if (time is { Start: { } start, Event: var happening })
            {
                yield return new(
                    Uid(plan, "event", happening.Id, Number(time.Number)),
                    start,
                    time.End ?? start,
                    happening.Name,
                    happening.Description,
                    Label<MarketingEvent>(language)
                )
                {
                    Location = happening.Location,
                };
            }
        }

        foreach (var line in days.Days)
        {
            if (line is { Element: Journey journey, Start: { } start, End: { } end })
            {
                yield return new(
                    Uid(plan, "journey", journey.Id),
                    start,
                    end,
                    journey.Name,
                    journey.Description,
                    Label<Journey>(language)
                );
            }
        }

        foreach (var task in days.Tasks)
        {
            if (task.DoneBy is { } done)
            {
                yield return new(
                    Uid(plan, "task", task.Journey.Id, task.Touchpoint.Id, task.Task.Id),
                    done,
                    done,
                    new LocalizedText($"Uiterlijk klaar: {task.Task.Name}", $"Due: {task.Task.Name}")[language],
                    Where(task)[language],
                    Label<TouchpointTask>(language)
                );
            }
        }
    }

    /// <summary>What a task is for, and when it has to start.</summary>
    private static LocalizedText Where(TaskDates task)
    {
        var where = $"{task.Touchpoint.Name} ({task.Journey.Name})";
        return task.StartBy is { } day
            ? new(
                $"{where}\nBegin uiterlijk op {DutchDay.Format(day)}.",
                $"{where}\nStart on {LocalDatePattern.Iso.Format(day)} at the latest."
            )
            : LocalizedText.Same(where);
    }

    private static LocalDatePattern DutchDay { get; } = LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu");

    private static string Uid(MarketingPlan plan, params ReadOnlySpan<string> ids) =>
        $"{plan.Id}/{string.Join('/', ids!)}@dakmad";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Label<T>(Language language) => Terms.OfType(typeof(T)).Label[language];

    private sealed record Entry(
        string Uid,
        LocalDate Start,
        LocalDate End,
        string Name,
        string? Description,
        string Category
    )
    {
        public string? Location { get; init; }

        public CalendarEvent ToEvent(LocalDate stamp)
        {
            var happening = new CalendarEvent
            {
                Uid = Uid,
                DtStamp = new(stamp.Year, stamp.Month, stamp.Day, 0, 0, 0, "UTC"),
                Start = Day(Start),
                // The day after the last, as iCalendar counts.
                End = Day(End == LocalDate.MaxIsoValue ? End : End.PlusDays(1)),
                Summary = InertText.Of(Name),
                Description = Description is null ? null : Lines(Description),
                Location = Location is null ? null : InertText.Of(Location),
                Transparency = TransparencyType.Transparent,
            };
            happening.Categories.Add(InertText.Of(Category));
            return happening;
        }

        private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);

        /// <summary>The lines of a text, without what a terminal or a program might obey.</summary>
        private static string Lines(string text) =>
            string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => InertText.Of(line)));
    }
}
