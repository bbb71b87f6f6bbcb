using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Traversal;

/// <summary>A journey without its plan: what it refers to goes by its id.</summary>
internal static class LoneJourney
{
    /// <summary>A plan that holds the journey, and of what it refers to no more than the ids.</summary>
    public static MarketingPlan PlanOf(Journey journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var touchpoints = journey.Touchpoints;
        return new()
        {
            Id = journey.Id,
            Name = journey.Name,
            Personas = Of<Persona>(
                journey.Personas.Concat(touchpoints.SelectMany(one => one.Personas)),
                id => new() { Id = id, Name = id }
            ),
            Tactical = new()
            {
                Events = Of<MarketingEvent>(
                    journey.Events.Select(share => share.Event),
                    id => new() { Id = id, Name = id }
                ),
            },
            Operational = new()
            {
                TargetGroups = Of<TargetGroup>(
                    journey.TargetGroups.Concat(touchpoints.SelectMany(one => one.TargetGroups)),
                    id => new() { Id = id, Name = id }
                ),
                Offerings = Of<Offering>(journey.Offerings, id => new() { Id = id, Name = id }),
                Channels = Of<Channel>(touchpoints.Select(one => one.Channel), id => new() { Id = id, Name = id }),
                Resources = Of<Resource>(journey.Resources, id => new() { Id = id, Name = id }),
                Activities = Of<Activity>(touchpoints.Select(one => one.Activity), id => new() { Id = id, Name = id }),
                Objectives = Of<Objective>(
                    touchpoints.Select(one => one.Objective).Append(journey.EndObjective).OfType<Ref<Objective>>(),
                    id => new() { Id = id, Name = id }
                ),
                Journeys = [journey],
            },
        };
    }

    private static ValueList<T> Of<T>(IEnumerable<Ref<T>> references, Func<string, T> make)
        where T : PlanElement =>
        references.Select(reference => reference.Id).Distinct(StringComparer.Ordinal).Select(make).ToValueList();
}
