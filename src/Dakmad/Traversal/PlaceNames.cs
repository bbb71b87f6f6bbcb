using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Traversal;

/// <summary>What people call a place in a plan: the name of the nearest element, and the field of it that is meant.</summary>
internal static class PlaceNames
{
    /// <summary>
    /// The name of a place, such as <i>'Excursie' (service, maatwerk)</i>; that of the plan for what no element holds.
    /// </summary>
    public static LocalizedText Of(MarketingPlan plan, PlanPath path)
    {
        PlanPart part = plan;
        var name = plan.Name;
        var fields = new List<LocalizedText>();
        var way = path.Segments;
        for (var i = 0; i < way.Count && PartShape.Of(part.GetType()).Field(way[i]) is { } field; i++)
        {
            fields.Add(field.Label);
            var value = field.Value(part);
            if (value is IEnumerable items and not string && i + 1 < way.Count && At(items, way[i + 1]) is { } item)
            {
                (value, i) = (item, i + 1);
            }

            if (value is not PlanPart inner)
            {
                break;
            }

            part = inner;
            if (part is PlanElement element)
            {
                name = element.Name;
                fields.Clear();
            }
        }

        return fields.Count == 0
            ? LocalizedText.Same($"'{name}'")
            : new(
                $"'{name}' ({string.Join(", ", fields.Select(field => field.Dutch))})",
                $"'{name}' ({string.Join(", ", fields.Select(field => field.English))})"
            );
    }

    private static object? At(IEnumerable items, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? items.Cast<object>().ElementAtOrDefault(index)
            : null;
}
