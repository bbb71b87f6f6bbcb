using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Rules.Chain;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>
/// Follows the links of a plan. What connects two elements is what the rules about them take for a connection; unlike
/// those, it also counts where the other side is empty.
/// </summary>
internal static class Tracing
{
    public static PlanTrace Of(PlanIndex index)
    {
        var plan = index.Plan;
        TraceEnd[] touchpoints = [.. Touchpoints(index)];
        return new()
        {
            HasStrategy = PlanVerdicts.ChosenBy(plan) is not null,
            Concepts = plan.Strategic.Concepts.Count,
            Events = plan.Tactical.Events.Count,
            Journeys = plan.Operational.Journeys.Count,
            Touchpoints = touchpoints.Length,
            Tasks = plan.Operational.Journeys.Sum(static journey =>
                journey.Touchpoints.Sum(static touchpoint => touchpoint.Tasks.Count)
            ),
            Links = Links(index, touchpoints).ToValueList(),
        };
    }

    private static IEnumerable<TraceLink> Links(PlanIndex index, TraceEnd[] touchpoints)
    {
        var plan = index.Plan;
        yield return Link<MarketingConcept>(
            TraceLinkKind.ConceptToEvent,
            index,
            concept => ConceptWithoutEvent.IsCarriedOut(concept, plan.Tactical.Events)
        );
        yield return Link<MarketingEvent>(
            TraceLinkKind.EventToConcept,
            index,
            static happening => happening.Concept is not null
        );
        yield return Link<MarketingEvent>(
            TraceLinkKind.EventToJourney,
            index,
            happening => EventWithoutActivity.IsWorkedOut(happening, plan.Operational)
        );
        yield return Link<Journey>(
            TraceLinkKind.JourneyToEvent,
            index,
            journey => JourneyWithoutOccasion.HasOccasion(journey, index)
        );
        yield return Link<TargetGroup>(TraceLinkKind.TargetGroupToJourney, index, group => index.Use.Serves(group));
        yield return Link<Offering>(TraceLinkKind.OfferingToJourney, index, offering => index.Use.Serves(offering));
        var used = TacticalChannelUnused.Used(index);
        yield return Link<Channel>(TraceLinkKind.ChannelToTouchpoint, index, channel => used.Contains(channel.Id));
        yield return new(
            TraceLinkKind.TouchpointToTask,
            touchpoints.Length,
            touchpoints.Where(end => ((Touchpoint)end.Element).Tasks.IsEmpty).ToValueList()
        );
    }

    private static TraceLink Link<T>(TraceLinkKind kind, PlanIndex index, Func<T, bool> isConnected)
        where T : PlanElement
    {
        var all = index.All<T>();
        return new(
            kind,
            all.Count,
            all.Where(place => !isConnected(place.Element))
                .Select(place => new TraceEnd(place.Element, place.Path, place.Level ?? PlanLevel.Operational))
                .ToValueList()
        );
    }

    private static IEnumerable<TraceEnd> Touchpoints(PlanIndex index) =>
        from journey in index.All<Journey>()
        from at in Enumerable.Range(0, journey.Element.Touchpoints.Count)
        select new TraceEnd(
            journey.Element.Touchpoints[at],
            journey.Path.Property("touchpoints").Item(at),
            PlanLevel.Operational
        );
}
