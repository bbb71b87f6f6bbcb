using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>When the events of a plan take place.</summary>
internal sealed class EventDates
{
    private readonly Dictionary<MarketingEvent, EventOccurrence[]> _occurrences = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly List<Diagnostic> _problems;

    public EventDates(PlanIndex index, List<Diagnostic> problems)
    {
        _problems = problems;
        var level = LevelDays.Of(index.Plan, PlanLevel.Tactical);
        foreach (var happening in index.All<MarketingEvent>())
        {
            _occurrences.TryAdd(happening.Element, [.. Occurrences(happening, level.Span)]);
        }
    }

    public IReadOnlyList<EventOccurrence> Of(MarketingEvent happening) => _occurrences[happening];

    private List<EventOccurrence> Occurrences(IndexedElement<MarketingEvent> happening, DaySpan level)
    {
        var (element, path) = (happening.Element, happening.Path);
        var stated = DaySpan.Of(element.Period);
        if (element.Recurrence is not { } recurrence)
        {
            var once = stated.Within(level);
            return [new(element, path, 0, once.Start, once.End)];
        }

        if (stated.Start is not { } start)
        {
            Report(TimeDiagnostics.RecurrenceWithoutStart, happening);
            return [new(element, path, 0, null, stated.End)];
        }

        var until = Earliest(recurrence.Until, level.End);
        if (RecurringDays.IsUnclear(recurrence))
        {
            Report(TimeDiagnostics.DayNeedsMonths, happening);
            recurrence = recurrence with { Position = null, MonthDay = null };
        }

        var first = new DateInterval(start, stated.End ?? start);
        return RecurringDays.AreNamed(recurrence)
            ? OnNamedDays(happening, recurrence, first, until)
            : Recurring(happening, Starts(recurrence.Every, first, until));
    }

    /// <summary>Occurrences that start on named days, each as long as the first.</summary>
    private List<EventOccurrence> OnNamedDays(
        IndexedElement<MarketingEvent> happening,
        Recurrence recurrence,
        DateInterval first,
        LocalDate? until
    )
    {
        var days = new RecurringDays(recurrence, first.Start, until);
        var length = first.Length - 1;
        var occurrences = Recurring(
            happening,
            days.Days().Select(day => (day, SafeDates.Plus(day, Period.FromDays(length), 1) ?? SafeDates.Last))
        );
        if (days.LeftOut is [var earliest, ..])
        {
            Report(
                TimeDiagnostics.DaysLeftOut,
                happening,
                new("count", Months(days.LeftOut.Count)),
                new("first", FigureText.Month(earliest))
            );
        }

        // Of what never takes place the stated days are shown.
        return occurrences.Count > 0
            ? occurrences
            : [new(happening.Element, happening.Path, 0, first.Start, first.End)];
    }

    private static LocalizedText Months(int count) =>
        count == 1
            ? new("1 maand", "1 month")
            : new(
                $"{FigureText.Number((decimal)count).Dutch} maanden",
                $"{FigureText.Number((decimal)count).English} months"
            );

    /// <summary>
    /// Occurrences a fixed time after each other. Both ends move along; a period up to the end of a month goes to the end
    /// of the month each time.
    /// </summary>
    private static IEnumerable<(LocalDate Start, LocalDate End)> Starts(
        Period every,
        DateInterval first,
        LocalDate? until
    )
    {
        var endsMonth =
            every is { Weeks: 0, Days: 0 } && first.Length > 1 && first.End == DateAdjusters.EndOfMonth(first.End);
        for (var number = 0; SafeDates.Plus(first.Start, every, number) is { } start; number++)
        {
            if (number > 0 && start > until)
            {
                yield break;
            }

            var end = SafeDates.Plus(first.End, every, number) ?? SafeDates.Last;
            yield return (start, endsMonth ? DateAdjusters.EndOfMonth(end) : end);
        }
    }

    private List<EventOccurrence> Recurring(
        IndexedElement<MarketingEvent> happening,
        IEnumerable<(LocalDate Start, LocalDate End)> days
    )
    {
        var occurrences = new List<EventOccurrence>();
        (LocalDate Start, LocalDate End)? overlap = null;
        foreach (var (start, end) in days)
        {
            if (occurrences.Count == PlanCalendar.MostOccurrences)
            {
                Report(
                    TimeDiagnostics.TooManyOccurrences,
                    happening,
                    new DiagnosticArgument("most", FigureText.Number((decimal)PlanCalendar.MostOccurrences))
                );
                break;
            }

            if (occurrences.Count > 0 && start <= occurrences[^1].End)
            {
                overlap ??= (start, occurrences[^1].End!.Value);
            }

            occurrences.Add(new(happening.Element, happening.Path, occurrences.Count, start, end));
        }

        if (overlap is var (again, still))
        {
            Report(
                TimeDiagnostics.OccurrencesOverlap,
                happening,
                new("start", FigureText.Date(again)),
                new("end", FigureText.Date(still))
            );
        }

        return occurrences;
    }

    private void Report(
        DiagnosticDescriptor descriptor,
        IndexedElement<MarketingEvent> happening,
        params ValueList<DiagnosticArgument> arguments
    ) =>
        _problems.Add(
            new(descriptor, happening.Path.Property("recurrence"))
            {
                Arguments = [new("event", happening.Element.Name), .. arguments],
            }
        );

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}
