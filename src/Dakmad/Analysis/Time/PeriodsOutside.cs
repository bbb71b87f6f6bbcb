using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Time;

/// <summary>
/// Finds what states a period that does not lie within that of what holds it. A strategy looks further than the plan, and
/// customers finish a journey when its event is over: those need only share a day. What is reached may be measured later.
/// </summary>
internal sealed class PeriodsOutside(PlanIndex index, EventDates events, PlanDays days, List<Diagnostic> problems)
{
    private static readonly LocalizedText ItsEvents = new("de events erbij", "its events");
    private static readonly LocalizedText ItsJourney = new("de customer journey", "its journey");

    private readonly LevelDays _plan = LevelDays.OfPlan(index.Plan);

    public void Report()
    {
        foreach (var level in new[] { PlanLevel.Strategic, PlanLevel.Tactical, PlanLevel.Operational })
        {
            Check(
                LevelDays.NameOf(level),
                level.Path().Property("period"),
                DaySpan.Of(LevelDays.PeriodOf(index.Plan, level)),
                _plan,
                mayExceed: level == PlanLevel.Strategic
            );
        }

        foreach (var resource in index.All<Resource>())
        {
            Check(resource, "period", DaySpan.Of(resource.Element.Period), Level(resource.Level));
        }

        foreach (var happening in index.All<MarketingEvent>().Where(happening => happening.Element.Period is not null))
        {
            Check(happening, "period", StatedDays(happening.Element), Level(happening.Level));
        }

        foreach (var objective in index.All<Objective>())
        {
            var deadline = new DaySpan(objective.Element.Deadline, objective.Element.Deadline);
            var level = Level(objective.Level);
            if (deadline.End < level.Span.Start)
            {
                Check(objective, "deadline", deadline, level);
            }
        }

        foreach (var journey in index.All<Journey>())
        {
            Check(journey);
        }
    }

    /// <summary>A journey of an event that recurs may run between its occurrences: it is held against the level.</summary>
    private void Check(IndexedElement<Journey> journey)
    {
        var happenings = index.EventsOf(journey.Element);
        var holder = days.HolderOf(journey.Element);
        var isOfEvents = holder.Basis == PeriodBasis.Event && happenings.All(happening => happening.Recurrence is null);
        Check(
            journey,
            "period",
            DaySpan.Of(journey.Element.Period),
            isOfEvents ? new(holder.Span, ItsEvents, events.Of(happenings[0])[0].Path) : Level(journey.Level),
            mayExceed: isOfEvents
        );
        var own = new LevelDays(days.Of(journey.Element).Span, ItsJourney, journey.Path);
        var touchpoints = journey.Path.Property("touchpoints");
        for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
        {
            var touchpoint = journey.Element.Touchpoints[i];
            Check(
                LocalizedText.Same(touchpoint.Name),
                touchpoints.Item(i).Property("timing").Property("period"),
                DaySpan.Of(touchpoint.Timing?.Period),
                own
            );
        }
    }

    /// <summary>The days of all occurrences, as far as the event states them.</summary>
    private DaySpan StatedDays(MarketingEvent happening)
    {
        var last = events.Of(happening)[^1];
        return new(happening.Period?.Start, happening.Period?.End is null ? null : last.End);
    }

    private LevelDays Level(PlanLevel? level) => LevelDays.Of(index.Plan, level);

    private void Check<T>(
        IndexedElement<T> element,
        string property,
        DaySpan stated,
        LevelDays holder,
        bool mayExceed = false
    )
        where T : PlanElement =>
        Check(LocalizedText.Same(element.Element.Name), element.Path.Property(property), stated, holder, mayExceed);

    private void Check(LocalizedText name, PlanPath path, DaySpan stated, LevelDays holder, bool mayExceed = false)
    {
        if (
            stated.ToRange() is { } inner
            && holder.Span.ToRange() is { } outer
            && (mayExceed ? stated.IsApartFrom(holder.Span) : stated.Exceeds(holder.Span))
        )
        {
            problems.Add(
                new(TimeDiagnostics.OutsidePeriod, path)
                {
                    Related = [new(holder.Path, null)],
                    Arguments =
                    [
                        new("name", name),
                        new("days", FigureText.Days(inner)),
                        new("holder", holder.Name),
                        new("outer", FigureText.Days(outer)),
                    ],
                }
            );
        }
    }
}
