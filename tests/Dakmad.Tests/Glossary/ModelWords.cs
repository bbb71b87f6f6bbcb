using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dakmad.Glossary;

namespace Dakmad.Tests.Glossary;

/// <summary>What the model holds that needs words, found by reflection.</summary>
internal static class ModelWords
{
    /// <summary>Types that say something about a text or a source, and are no part of a plan.</summary>
    private static readonly Type[] NoPartOfAPlan = [typeof(Citation), typeof(LocalizedText)];

    /// <summary>
    /// The types of the model; static classes hold no data and generic types are lists, sets and links of named ones.
    /// </summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(MarketingPlan)
            .Assembly.GetExportedTypes()
            .Where(type => string.Equals(type.Namespace, "Dakmad", StringComparison.Ordinal))
            .Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsGenericType)
            // What the compiler makes of extension blocks, and exceptions, hold no part of a plan.
            .Where(type => !type.IsNested && !type.IsAssignableTo(typeof(Exception)))
            .Except(NoPartOfAPlan)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The enumerations of the model, and those of others that its properties use.</summary>
    public static IReadOnlyList<Type> Enums { get; } =
    [
        .. Types
            .Concat(Types.SelectMany(Properties).SelectMany(property => Inside(property.PropertyType)))
            .Where(type => type.IsEnum)
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Every member of an enumeration, with its entry and the way to read a label as one of its siblings.</summary>
    public static IReadOnlyList<EnumWord> Members { get; } =
    [
        .. Enums.SelectMany(type =>
            (IEnumerable<EnumWord>)
                typeof(ModelWords)
                    .GetMethod(nameof(MembersOf), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(type)
                    .Invoke(null, null)!
        ),
    ];

    /// <summary>The public properties that a type declares itself.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.IsEnum ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    /// <summary>The instances that an open set offers; a user makes others from a name.</summary>
    public static IEnumerable<PropertyInfo> WellKnown(Type type) =>
        type.GetConstructor([typeof(string)]) is null
            ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == type);

    /// <summary>Every word that is understood for a term.</summary>
    public static IEnumerable<string> Words(Term term)
    {
        var plural = term.Plural is { } p ? new[] { p.Dutch, p.English } : [];
        return [term.Label.Dutch, term.Label.English, .. plural, .. term.Aliases];
    }

    private static IEnumerable<EnumWord> MembersOf<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>()
            .Where(member => !Convert.ToInt32(member, null).Equals(NoDay(typeof(TEnum))))
            .Select(member => new EnumWord(
                typeof(TEnum),
                Terms.Of(member),
                label => Terms.Read<TEnum>(label) is { } read ? Terms.Of(read) : null
            ));

    /// <summary>A day of the week is never none in a plan.</summary>
    private static int? NoDay(Type type) => type == typeof(NodaTime.IsoDayOfWeek) ? 0 : null;

    private static IEnumerable<Type> Inside(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Inside) : [type];
}
