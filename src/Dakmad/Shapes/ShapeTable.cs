using System;
using System.Collections.Generic;

namespace Dakmad.Shapes;

/// <summary>All shapes, found by following that of the plan: what it cannot reach is no part of a plan.</summary>
internal static class ShapeTable
{
    private static readonly Dictionary<Type, PartShape> ByType = [];

    static ShapeTable()
    {
        var all = new List<PartShape>();
        Add(PlanShapes.Plan, all);
        All = all.AsReadOnly();
    }

    public static IReadOnlyList<PartShape> All { get; }

    public static PartShape? Find(Type type) => ByType.GetValueOrDefault(type);

    private static void Add(PartShape shape, List<PartShape> all)
    {
        if (!ByType.TryAdd(shape.Type, shape))
        {
            return;
        }

        all.Add(shape);
        foreach (var field in shape.Fields)
        {
            if (field.Holds is { } held)
            {
                Add(held, all);
            }
        }
    }
}
