using System;
using System.Collections.Generic;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>What is particular in the JSON form of a type beside its shape; for most types nothing is.</summary>
internal class JsonHooks<T>
    where T : PlanPart
{
    private JsonHooks() { }

    protected JsonHooks(PlanSection? section) => Section = section;

    /// <summary>Which section of the plan the lists of elements are; null where they belong to another element.</summary>
    public PlanSection? Section { get; }

    /// <summary>The field that comes before those of the shape; null when none does.</summary>
    public virtual JsonField<T>? First => null;

    /// <summary>What is done at the end of an object; null when nothing is.</summary>
    public virtual JsonEnding? Ending => null;

    public static JsonHooks<T> Of() => Find() as JsonHooks<T> ?? new JsonHooks<T>();

    /// <summary>A field that is read or written in a way of its own; null when it is as its form says.</summary>
    public virtual JsonField<T>? Field(PartField<T> field) => null;

    private static object? Find()
    {
        if (typeof(T) == typeof(MarketingPlan))
        {
            return new PlanHooks();
        }

        if (typeof(T) == typeof(StrategicLevel))
        {
            return new LevelHooks<StrategicLevel>(PlanSection.Strategic);
        }

        if (typeof(T) == typeof(TacticalLevel))
        {
            return new LevelHooks<TacticalLevel>(PlanSection.Tactical);
        }

        if (typeof(T) == typeof(OperationalLevel))
        {
            return new LevelHooks<OperationalLevel>(PlanSection.Operational);
        }

        if (typeof(T) == typeof(Journey))
        {
            return new JourneyHooks();
        }

        return typeof(T) == typeof(Activity) ? new ActivityHooks() : null;
    }
}
