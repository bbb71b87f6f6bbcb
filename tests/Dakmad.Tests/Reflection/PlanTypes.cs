using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dakmad.Tests.Reflection;

/// <summary>The types that a plan is made of, found by following the properties of <see cref="MarketingPlan"/>.</summary>
internal static class PlanTypes
{
    private static readonly Dictionary<Type, PropertyInfo[]> PropertiesByType = Find();

    /// <summary>The records and structs of the model, lists and sets aside.</summary>
    public static IReadOnlyList<Type> Values { get; } =
    [.. PropertiesByType.Keys.OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    /// <summary>The enumerations that properties of the model have.</summary>
    public static IReadOnlyList<Type> Enumerations { get; } =
    [
        .. PropertiesByType
            .Values.SelectMany(properties => properties)
            .Select(property => Core(property.PropertyType))
            .Where(type => type.IsEnum)
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The public properties of a type of the model.</summary>
    public static PropertyInfo[] Properties(Type type) => PropertiesByType[type];

    /// <summary>Whether a value has properties to look into.</summary>
    public static bool IsValue(Type type) => PropertiesByType.ContainsKey(type);

    /// <summary>The type that is left without nullability, list or set.</summary>
    private static Type Core(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Core(value);
        }

        return
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(ValueList<>)
                || type.GetGenericTypeDefinition() == typeof(EnumSet<>)
            )
            ? Core(type.GetGenericArguments()[0])
            : type;
    }

    private static Dictionary<Type, PropertyInfo[]> Find()
    {
        var found = new Dictionary<Type, PropertyInfo[]>();
        var open = new Stack<Type>([typeof(MarketingPlan)]);
        while (open.TryPop(out var type))
        {
            if (
                found.ContainsKey(type)
                || type.IsEnum
                || !string.Equals(type.Namespace, nameof(Dakmad), StringComparison.Ordinal)
            )
            {
                continue;
            }

            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
            found.Add(type, properties);
            foreach (var property in properties)
            {
                open.Push(Core(property.PropertyType));
            }
        }

        return found;
    }
}
