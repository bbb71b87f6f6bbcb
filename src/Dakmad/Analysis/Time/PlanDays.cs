using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Time;

/// <summary>When events, journeys, touchpoints and resources take place, those that state no period included.</summary>
internal sealed class PlanDays(PlanIndex index, EventDates events)
{
    private readonly Dictionary<Journey, KnownDays> _journeys = new(ReferenceEqualityComparer.Instance);

    public KnownDays Of(MarketingEvent happening) =>
        OfEvents([happening], PeriodBasis.Stated) ?? OfLevel(PlanLevel.Tactical);

    public KnownDays Of(Journey journey)
    {
        if (!_journeys.TryGetValue(journey, out var days))
        {
            var holder = HolderOf(journey);
            days = journey.Period is { } stated
                ? KnownDays.Of(DaySpan.Of(stated).Within(holder.Span), PeriodBasis.Stated)
                : holder;
            _journeys.Add(journey, days);
        }

        return days;
    }

    public KnownDays Of(Journey journey, Touchpoint touchpoint)
    {
        var days = Of(journey);
        if (touchpoint.Timing?.Period is { } stated)
        {
            return KnownDays.Of(DaySpan.Of(stated).Within(days.Span), PeriodBasis.Stated);
        }

        return days.Basis == PeriodBasis.Stated ? days with { Basis = PeriodBasis.Journey } : days;
    }

    public KnownDays Of(IndexedElement<Resource> resource)
    {
        var level = LevelDays.Of(index.Plan, resource.Level);
        return resource.Element.Period is { } stated
            ? KnownDays.Of(DaySpan.Of(stated).Within(level.Span), PeriodBasis.Stated)
            : KnownDays.Of(level.Span, PeriodBasis.Plan);
    }

    /// <summary>The days within which a journey lies: those of its events that state some, or else of its level.</summary>
    public KnownDays HolderOf(Journey journey) =>
        OfEvents(index.EventsOf(journey), PeriodBasis.Event) ?? OfLevel(PlanLevel.Operational);

    private KnownDays OfLevel(PlanLevel level) => KnownDays.Of(LevelDays.Of(index.Plan, level).Span, PeriodBasis.Plan);

    /// <summary>The days of those events that state a period; null when none does.</summary>
    private KnownDays? OfEvents(IReadOnlyList<MarketingEvent> happenings, PeriodBasis basis)
    {
        var occurrences = happenings
            .Where(happening => happening.Period is not null)
            .SelectMany(events.Of)
            .Select(occurrence => new DaySpan(occurrence.Start, occurrence.End))
            .ToArray();
        if (occurrences.Length == 0)
        {
            return null;
        }

        var span = occurrences.Aggregate(static (one, other) => one.Join(other));
        var stretches = occurrences.Select(occurrence => occurrence.Interval).ToArray();
        return new(
            span,
            span.IsOpen ? PeriodBasis.None : basis,
            stretches.Any(stretch => stretch is null) ? [] : Stretches.Merge(stretches.OfType<NodaTime.DateInterval>())
        );
    }
}
