using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dakmad.Tests.Reflection;

namespace Dakmad.Tests.Robustness;

/// <summary>Plans of which one list holds the same objects twice, as code can make them and no file can.</summary>
internal static class Doubling
{
    private static readonly MethodInfo Twice = typeof(Doubling).GetMethod(
        nameof(TwiceOf),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>One plan for every list of parts in the plan that is not empty, with what was doubled.</summary>
    public static IEnumerable<(string List, MarketingPlan Plan)> Of(MarketingPlan plan) =>
        Variants(plan).Select(variant => (variant.List, (MarketingPlan)variant.Part));

    private static IEnumerable<(string List, object Part)> Variants(object part)
    {
        foreach (var property in PlanTypes.Properties(part.GetType()).Where(property => property.CanWrite))
        {
            var value = property.GetValue(part);
            if (value is null)
            {
                continue;
            }

            if (ItemOf(property.PropertyType) is { } item)
            {
                var items = ((System.Collections.IEnumerable)value).Cast<object>().ToArray();
                if (items.Length == 0)
                {
                    continue;
                }

                yield return (
                    property.Name,
                    With(part, property, Twice.MakeGenericMethod(item).Invoke(null, [value, null, 0]))
                );
                for (var i = 0; i < items.Length; i++)
                {
                    foreach (var (list, inner) in Variants(items[i]))
                    {
                        yield return (
                            $"{property.Name}/{i}/{list}",
                            With(part, property, Twice.MakeGenericMethod(item).Invoke(null, [value, inner, i]))
                        );
                    }
                }
            }
            else if (value is PlanPart inside)
            {
                foreach (var (list, inner) in Variants(inside))
                {
                    yield return ($"{property.Name}/{list}", With(part, property, inner));
                }
            }
        }
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(ValueList<>)
        && type.GetGenericArguments()[0].IsAssignableTo(typeof(PlanPart))
            ? type.GetGenericArguments()[0]
            : null;

    private static ValueList<T> TwiceOf<T>(ValueList<T> list, T? item, int at)
        where T : class => item is null ? [.. list, .. list] : list.SetItem(at, item);

    private static object With(object part, PropertyInfo property, object? value)
    {
        var copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
