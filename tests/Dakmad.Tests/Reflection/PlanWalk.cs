using System.Collections;
using System.Collections.Generic;

namespace Dakmad.Tests.Reflection;

/// <summary>Everything a plan holds, by reflection: slower than a walk that knows the model, and nothing is forgotten.</summary>
internal static class PlanWalk
{
    /// <summary>The plan, its parts and their values, each with the journey that holds it.</summary>
    public static IReadOnlyList<(object Value, Journey? Journey)> Of(MarketingPlan plan)
    {
        var found = new List<(object, Journey?)>();
        Add(found, plan, null);
        return found;
    }

    private static void Add(List<(object, Journey?)> found, object value, Journey? journey)
    {
        if (PlanTypes.IsValue(value.GetType()))
        {
            journey = value as Journey ?? journey;
            found.Add((value, journey));
            foreach (var property in PlanTypes.Properties(value.GetType()))
            {
                if (property.GetValue(value) is { } inner)
                {
                    Add(found, inner, journey);
                }
            }
        }
        else if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Add(found, item, journey);
            }
        }
    }
}
