using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dakmad.Tests.Reflection;

namespace Dakmad.Tests.Shapes;

/// <summary>What the shapes have to say, found in the model by reflection.</summary>
internal static class ModelParts
{
    /// <summary>The types of which a plan consists.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. PlanTypes
            .Values.Where(type => typeof(PlanPart).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The properties of a type that are fields, those of its base first, in the order of the source: all but the fields
    /// that others have added, and the type of an activity, of which the two sides are fields.
    /// </summary>
    public static IReadOnlyList<PropertyInfo> Fields(Type type) =>
        [
            .. PlanTypes
                .Properties(type)
                .Where(property =>
                    property.Name != nameof(PlanPart.Extra)
                    && !(type == typeof(Activity) && property.Name == nameof(Activity.Type))
                )
                .OrderBy(property => property.DeclaringType == type)
                .ThenBy(property => property.MetadataToken),
        ];

    public static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    /// <summary>The type of what a property holds, lists and nullability set aside.</summary>
    public static Type Held(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return IsList(property) || IsGeneric(type, typeof(EnumSet<>)) ? type.GetGenericArguments()[0] : type;
    }

    public static bool IsList(PropertyInfo property) => IsGeneric(property.PropertyType, typeof(ValueList<>));

    /// <summary>The element that a property refers to; null when it refers to none.</summary>
    public static Type? RefersTo(PropertyInfo property) =>
        Held(property) is { IsGenericType: true } held && held.GetGenericTypeDefinition() == typeof(Ref<>)
            ? held.GetGenericArguments()[0]
            : null;

    public static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
