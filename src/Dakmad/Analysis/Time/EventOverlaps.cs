using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Finds which events take place at the same time.</summary>
internal static class EventOverlaps
{
    private static readonly LocalDate First = new(1, 1, 1);

    public static IEnumerable<EventOverlap> Of(PlanIndex plan, EventDates events)
    {
        var dated = plan.All<MarketingEvent>()
            .Select(happening => happening.Element)
            .Where(happening => happening.Period is not null)
            .Select(happening => (Event: happening, Days: DaysOf(events.Of(happening))))
            .ToArray();
        var index = new DayIndex(dated.SelectMany((happening, at) => happening.Days.Select(days => (days, at))));
        for (var i = 0; i < dated.Length; i++)
        {
            var later = dated[i].Days.SelectMany(index.OwnersAt).Where(other => other > i);
            foreach (var other in new SortedSet<int>(later))
            {
                var common = Stretches.Common(dated[i].Days, dated[other].Days).ToArray();
                yield return Between(dated[i].Event, dated[other].Event, common);
            }
        }
    }

    private static EventOverlap Between(MarketingEvent one, MarketingEvent other, DateInterval[] common)
    {
        var start = common[0].Start == First ? null : (LocalDate?)common[0].Start;
        var end = common[0].End == SafeDates.Last ? null : (LocalDate?)common[0].End;
        var isOpen = common[0].Start == First || common[^1].End == SafeDates.Last;
        return new(
            one,
            other,
            new(start, start is null && end is null ? common[0].End : end),
            isOpen ? null : Stretches.Count(common)
        )
        {
            Times = common.Length,
        };
    }

    /// <summary>The days of all occurrences; those with an open end go on to the end of the calendar.</summary>
    private static IReadOnlyList<DateInterval> DaysOf(IEnumerable<EventOccurrence> occurrences) =>
        Stretches.Merge(
            occurrences.Select(occurrence => new DateInterval(
                occurrence.Start ?? First,
                occurrence.End ?? SafeDates.Last
            ))
        );
}
