using System;
using System.Collections.Generic;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>The types with something particular in their JSON form beside their shape.</summary>
internal static class JsonHooks
{
    private static readonly Dictionary<Type, object> ByType = new()
    {
        [typeof(MarketingPlan)] = new PlanHooks(),
        [typeof(StrategicLevel)] = Level<StrategicLevel>(PlanSection.Strategic),
        [typeof(TacticalLevel)] = Level<TacticalLevel>(PlanSection.Tactical),
        [typeof(OperationalLevel)] = Level<OperationalLevel>(PlanSection.Operational),
        [typeof(Journey)] = new JsonHooks<Journey>(ending: new JourneyEnding()),
        [typeof(Activity)] = new ActivityHooks(),
    };

    public static JsonHooks<T> Of<T>()
        where T : PlanPart => ByType.GetValueOrDefault(typeof(T)) as JsonHooks<T> ?? new();

    private static JsonHooks<T> Level<T>(PlanSection section)
        where T : PlanPart => new(section, new LevelEnding(section));

    /// <summary>The end of a level is the end of what it can list.</summary>
    private sealed class LevelEnding(PlanSection section) : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part) =>
            json.Reading.Sections.Close(section);
    }

    /// <summary>The ids of touchpoints and tasks count within their journey.</summary>
    private sealed class JourneyEnding : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part) =>
            json.Reading.Integrity.CloseJourney();
    }
}
