using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>Where paths lead in one plan.</summary>
internal static class PlanPlaces
{
    /// <summary>
    /// The same place with the positions for which ids stand; null when it leads through a list that has no such item.
    /// </summary>
    public static PlanPath? Resolve(MarketingPlan plan, PlanPath path)
    {
        PlanPart part = plan;
        var resolved = PlanPath.Root;
        var way = path.Segments.AsSpan();
        while (!way.IsEmpty)
        {
            resolved = resolved.Property(way[0]);
            var property = Property(part, way[0]);
            way = way[1..];
            if (property < 0)
            {
                break;
            }

            if (PartProperty.Of(part)[property].Follow(part, way) is not { } step)
            {
                return way.IsEmpty ? resolved : null;
            }

            (part, var index) = step;
            if (index != PlanWalker.NoIndex)
            {
                resolved = resolved.Item(index);
                way = way[1..];
            }
        }

        // What is no part has no ids: the rest of the way stays as it is.
        foreach (var segment in way)
        {
            resolved = resolved.Property(segment);
        }

        return resolved;
    }

    /// <summary>
    /// What a place is known by in the order of the plan: a part comes before what it holds, and what it holds in the
    /// order in which a file lists it. A property that is no part counts as the part that has it.
    /// </summary>
    public static int[] Order(MarketingPlan plan, PlanPath path)
    {
        PlanPart part = plan;
        var order = new List<int>();
        for (var way = path.Segments.AsSpan(); !way.IsEmpty; )
        {
            var property = Property(part, way[0]);
            way = way[1..];
            if (property < 0 || PartProperty.Of(part)[property].Follow(part, way) is not { } step)
            {
                break;
            }

            order.Add(property);
            (part, var index) = step;
            if (index != PlanWalker.NoIndex)
            {
                order.Add(index);
                way = way[1..];
            }
        }

        return [.. order];
    }

    private static int Property(PlanPart part, string name) =>
        Array.FindIndex(PartProperty.Of(part), property => property.Name == name);
}
