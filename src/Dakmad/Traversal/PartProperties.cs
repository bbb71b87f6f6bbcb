using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>Which properties of which types hold other parts, in the order in which a file lists them.</summary>
internal static class PartProperties
{
    private static readonly Dictionary<Type, PartProperty[]> ByType = new()
    {
        [typeof(MarketingPlan)] =
        [
            List<MarketingPlan, ExchangeRate>(
                "exchangeRates",
                owner => owner.ExchangeRates,
                (owner, part) => owner with { ExchangeRates = part }
            ),
            Single<MarketingPlan, StrategicChoice>(
                "strategy",
                owner => owner.Strategy,
                (owner, part) => owner with { Strategy = part }
            ),
            List<MarketingPlan, Persona>(
                "personas",
                owner => owner.Personas,
                (owner, part) => owner with { Personas = part }
            ),
            Single<MarketingPlan, StrategicLevel>(
                "strategic",
                owner => owner.Strategic,
                (owner, part) => owner with { Strategic = part }
            ),
            Single<MarketingPlan, TacticalLevel>(
                "tactical",
                owner => owner.Tactical,
                (owner, part) => owner with { Tactical = part }
            ),
            Single<MarketingPlan, OperationalLevel>(
                "operational",
                owner => owner.Operational,
                (owner, part) => owner with { Operational = part }
            ),
            List<MarketingPlan, Suppression>(
                "suppressions",
                owner => owner.Suppressions,
                (owner, part) => owner with { Suppressions = part }
            ),
        ],
        [typeof(StrategicChoice)] =
        [
            List<StrategicChoice, DisciplineAmbition>(
                "ambitions",
                owner => owner.Ambitions,
                (owner, part) => owner with { Ambitions = part }
            ),
            List<StrategicChoice, JourneyExpectation>(
                "expectations",
                owner => owner.Expectations,
                (owner, part) => owner with { Expectations = part }
            ),
        ],
        [typeof(StrategicLevel)] =
        [
            List<StrategicLevel, TargetGroup>(
                "targetGroups",
                owner => owner.TargetGroups,
                (owner, part) => owner with { TargetGroups = part }
            ),
            List<StrategicLevel, Offering>(
                "offerings",
                owner => owner.Offerings,
                (owner, part) => owner with { Offerings = part }
            ),
            List<StrategicLevel, Channel>(
                "channels",
                owner => owner.Channels,
                (owner, part) => owner with { Channels = part }
            ),
            List<StrategicLevel, Resource>(
                "resources",
                owner => owner.Resources,
                (owner, part) => owner with { Resources = part }
            ),
            List<StrategicLevel, MarketingConcept>(
                "concepts",
                owner => owner.Concepts,
                (owner, part) => owner with { Concepts = part }
            ),
            List<StrategicLevel, Objective>(
                "objectives",
                owner => owner.Objectives,
                (owner, part) => owner with { Objectives = part }
            ),
        ],
        [typeof(TacticalLevel)] =
        [
            List<TacticalLevel, TargetGroup>(
                "targetGroups",
                owner => owner.TargetGroups,
                (owner, part) => owner with { TargetGroups = part }
            ),
            List<TacticalLevel, Offering>(
                "offerings",
                owner => owner.Offerings,
                (owner, part) => owner with { Offerings = part }
            ),
            List<TacticalLevel, Channel>(
                "channels",
                owner => owner.Channels,
                (owner, part) => owner with { Channels = part }
            ),
            List<TacticalLevel, Resource>(
                "resources",
                owner => owner.Resources,
                (owner, part) => owner with { Resources = part }
            ),
            List<TacticalLevel, MarketingEvent>(
                "events",
                owner => owner.Events,
                (owner, part) => owner with { Events = part }
            ),
            List<TacticalLevel, Objective>(
                "objectives",
                owner => owner.Objectives,
                (owner, part) => owner with { Objectives = part }
            ),
        ],
        [typeof(OperationalLevel)] =
        [
            List<OperationalLevel, TargetGroup>(
                "targetGroups",
                owner => owner.TargetGroups,
                (owner, part) => owner with { TargetGroups = part }
            ),
            List<OperationalLevel, Offering>(
                "offerings",
                owner => owner.Offerings,
                (owner, part) => owner with { Offerings = part }
            ),
            List<OperationalLevel, Channel>(
                "channels",
                owner => owner.Channels,
                (owner, part) => owner with { Channels = part }
            ),
            List<OperationalLevel, Resource>(
                "resources",
                owner => owner.Resources,
                (owner, part) => owner with { Resources = part }
            ),
            List<OperationalLevel, Activity>(
                "activities",
                owner => owner.Activities,
                (owner, part) => owner with { Activities = part }
            ),
            List<OperationalLevel, Journey>(
                "journeys",
                owner => owner.Journeys,
                (owner, part) => owner with { Journeys = part }
            ),
            List<OperationalLevel, Objective>(
                "objectives",
                owner => owner.Objectives,
                (owner, part) => owner with { Objectives = part }
            ),
        ],
        [typeof(MarketingEvent)] =
        [
            List<MarketingEvent, Ordering>(
                "orderings",
                owner => owner.Orderings,
                (owner, part) => owner with { Orderings = part }
            ),
            Single<MarketingEvent, Recurrence>(
                "recurrence",
                owner => owner.Recurrence,
                (owner, part) => owner with { Recurrence = part }
            ),
        ],
        [typeof(Activity)] =
        [
            List<Activity, Ordering>(
                "orderings",
                owner => owner.Orderings,
                (owner, part) => owner with { Orderings = part }
            ),
        ],
        [typeof(Journey)] =
        [
            List<Journey, EventShare>("events", owner => owner.Events, (owner, part) => owner with { Events = part }),
            Single<Journey, Need>("need", owner => owner.Need, (owner, part) => owner with { Need = part }),
            List<Journey, JourneyEntry>(
                "entries",
                owner => owner.Entries,
                (owner, part) => owner with { Entries = part }
            ),
            List<Journey, Touchpoint>(
                "touchpoints",
                owner => owner.Touchpoints,
                (owner, part) => owner with { Touchpoints = part }
            ),
        ],
        [typeof(Touchpoint)] =
        [
            Single<Touchpoint, TouchpointContent>(
                "content",
                owner => owner.Content,
                (owner, part) => owner with { Content = part }
            ),
            List<Touchpoint, TouchpointTask>(
                "tasks",
                owner => owner.Tasks,
                (owner, part) => owner with { Tasks = part }
            ),
            Single<Touchpoint, TouchpointVolume>(
                "volume",
                owner => owner.Volume,
                (owner, part) => owner with { Volume = part }
            ),
            Single<Touchpoint, TouchpointCost>(
                "cost",
                owner => owner.Cost,
                (owner, part) => owner with { Cost = part }
            ),
            Single<Touchpoint, TouchpointExperience>(
                "experience",
                owner => owner.Experience,
                (owner, part) => owner with { Experience = part }
            ),
            Single<Touchpoint, TouchpointService>(
                "service",
                owner => owner.Service,
                (owner, part) => owner with { Service = part }
            ),
            Single<Touchpoint, TouchpointTiming>(
                "timing",
                owner => owner.Timing,
                (owner, part) => owner with { Timing = part }
            ),
            List<Touchpoint, Route>("routes", owner => owner.Routes, (owner, part) => owner with { Routes = part }),
        ],
        [typeof(TouchpointContent)] =
        [
            List<TouchpointContent, Message>(
                "messages",
                owner => owner.Messages,
                (owner, part) => owner with { Messages = part }
            ),
        ],
        [typeof(TouchpointTask)] =
        [
            Single<TouchpointTask, Script>(
                "script",
                owner => owner.Script,
                (owner, part) => owner with { Script = part }
            ),
            Single<TouchpointTask, Manual>(
                "manual",
                owner => owner.Manual,
                (owner, part) => owner with { Manual = part }
            ),
        ],
        [typeof(TouchpointExperience)] =
        [
            List<TouchpointExperience, DropOff>(
                "dropOffs",
                owner => owner.DropOffs,
                (owner, part) => owner with { DropOffs = part }
            ),
        ],
        [typeof(TouchpointService)] =
        [
            List<TouchpointService, ServiceHours>(
                "hours",
                owner => owner.Hours,
                (owner, part) => owner with { Hours = part }
            ),
        ],
    };

    public static PartProperty[] Of(PlanPart part) => ByType.GetValueOrDefault(part.GetType(), []);

    private static SingleProperty<TOwner, TPart> Single<TOwner, TPart>(
        string name,
        Func<TOwner, TPart?> get,
        Func<TOwner, TPart, TOwner> set
    )
        where TOwner : PlanPart
        where TPart : PlanPart => new(name, get, set);

    private static ListProperty<TOwner, TPart> List<TOwner, TPart>(
        string name,
        Func<TOwner, ValueList<TPart>> get,
        Func<TOwner, ValueList<TPart>, TOwner> set
    )
        where TOwner : PlanPart
        where TPart : PlanPart => new(name, get, set);
}
