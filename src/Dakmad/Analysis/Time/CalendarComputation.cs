using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Time;

/// <summary>Puts a plan on the calendar.</summary>
internal sealed class CalendarComputation
{
    private readonly PlanIndex _index;
    private readonly PlanBudget _budget;
    private readonly List<Diagnostic> _problems = [];
    private readonly EventDates _events;
    private readonly PlanDays _days;

    public CalendarComputation(PlanIndex index, PlanBudget budget)
    {
        _index = index;
        _budget = budget;
        _events = new(index, _problems);
        _days = new(index, _events);
    }

    /// <summary>Finds what is the matter; the lists and tables are made when they are asked for.</summary>
    public PlanCalendar Compute()
    {
        new PeriodsOutside(_index, _events, _days, _problems).Report();
        var tasks = new TaskPlanning(_index, _days, _problems).Tasks().ToValueList();
        var spread = new CalendarSpread(_budget.Currency, _problems);
        new SpreadSources(_index, _budget, _days).AddTo(spread);
        return new(this, spread) { Tasks = tasks, Problems = [.. _problems] };
    }

    public IEnumerable<EventOccurrence> Occurrences() =>
        _index.All<MarketingEvent>().SelectMany(happening => _events.Of(happening.Element));

    public IEnumerable<EventOverlap> Overlaps() => EventOverlaps.Of(_index, _events);

    public IEnumerable<ContactGap> DeliveryGaps() =>
        _index.All<Journey>().SelectMany(journey => new DeliveryWaits(_index, journey.Element).Gaps());

    public IEnumerable<PlannedDays> Days()
    {
        foreach (var happening in _index.All<MarketingEvent>())
        {
            yield return Planned(happening.Element, happening.Path, _days.Of(happening.Element));
        }

        foreach (var resource in _index.All<Resource>())
        {
            yield return Planned(resource.Element, resource.Path, _days.Of(resource));
        }

        foreach (var journey in _index.All<Journey>())
        {
            yield return Planned(journey.Element, journey.Path, _days.Of(journey.Element));
            var touchpoints = journey.Path.Property("touchpoints");
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                yield return Planned(touchpoint, touchpoints.Item(i), _days.Of(journey.Element, touchpoint));
            }
        }
    }

    private static PlannedDays Planned(PlanElement element, PlanPath path, KnownDays days) =>
        new(element, path, days.Span.Start, days.Span.End, days.Basis);
}
