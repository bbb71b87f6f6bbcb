using System.Collections.Generic;
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

        return Recurring(happening, recurrence, new(start, stated.End ?? start), Earliest(recurrence.Until, level.End));
    }

    private List<EventOccurrence> Recurring(
        IndexedElement<MarketingEvent> happening,
        Recurrence recurrence,
        DateInterval first,
        LocalDate? until
    )
    {
        var occurrences = new List<EventOccurrence>
        {
            new(happening.Element, happening.Path, 0, first.Start, first.End),
        };
        (LocalDate Start, LocalDate End)? overlap = null;
        for (var number = 1; Next(recurrence, first.Start, number, until) is { } start; number++)
        {
            if (number == PlanCalendar.MostOccurrences)
            {
                Report(
                    TimeDiagnostics.TooManyOccurrences,
                    happening,
                    new DiagnosticArgument("most", FigureText.Number((decimal)PlanCalendar.MostOccurrences))
                );
                break;
            }

            if (start <= occurrences[^1].End)
            {
                overlap ??= (start, occurrences[^1].End!.Value);
            }

            var end = SafeDates.Plus(first.End, recurrence.Every, number) ?? SafeDates.Last;
            occurrences.Add(new(happening.Element, happening.Path, number, start, end));
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

    private static LocalDate? Next(Recurrence recurrence, LocalDate first, int number, LocalDate? until) =>
        SafeDates.Plus(first, recurrence.Every, number) is { } start && !(start > until) ? start : null;

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
