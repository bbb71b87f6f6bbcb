using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Dakmad.Tests.Reflection;

namespace Dakmad.Tests.Rules;

/// <summary>
/// Other ids for all of a plan, wherever they stand: elements, references, contacts and the places of suppressions. What
/// a plan covers are ids of the knowledge base and stay. Done by reflection, so that no property is forgotten.
/// </summary>
internal sealed partial class Renaming
{
    /// <summary>How the new ids start; no text of a plan holds one of them.</summary>
    public const string Prefix = "renamed-";

    /// <summary>Lists whose items a path can name by their id.</summary>
    private static readonly HashSet<string> ListsOfElements =
    [
        .. PlanTypes
            .Values.SelectMany(PlanTypes.Properties)
            .Where(property => IsListOfElements(property.PropertyType))
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]),
    ];

    private readonly Dictionary<string, string> _after;
    private readonly Dictionary<string, string> _before;

    private Renaming(IEnumerable<string> ids)
    {
        _after = ids.Select((id, at) => (id, After: string.Create(CultureInfo.InvariantCulture, $"{Prefix}{at:D4}")))
            .ToDictionary(pair => pair.id, pair => pair.After, StringComparer.Ordinal);
        _before = _after.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>New ids in the order of the old ones.</summary>
    public static Renaming InOrder(MarketingPlan plan) => new(Ids(plan).Order(StringComparer.Ordinal));

    /// <summary>New ids in the opposite order.</summary>
    public static Renaming InReverse(MarketingPlan plan) => new(Ids(plan).OrderDescending(StringComparer.Ordinal));

    /// <summary>The plan with the new ids.</summary>
    public MarketingPlan Of(MarketingPlan plan) => (MarketingPlan)Part(plan);

    /// <summary>A text about the renamed plan in the ids it had.</summary>
    public string Back(string text) => NewId().Replace(text, match => _before[match.Value]);

    private static HashSet<string> Ids(MarketingPlan plan)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (value, _) in PlanWalk.Of(plan))
        {
            ids.UnionWith(
                value switch
                {
                    Touchpoint { Contact: { } contact } touchpoint => [touchpoint.Id, contact],
                    PlanElement element => [element.Id],
                    _ when IsReference(value.GetType()) => [value.ToString()!],
                    _ => [],
                }
            );
        }

        return ids;
    }

    private PlanPart Part(PlanPart part)
    {
        var copy = (PlanPart)part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        foreach (var property in PlanTypes.Properties(part.GetType()).Where(property => property.CanWrite))
        {
            if (property.GetValue(part) is { } value)
            {
                property.SetValue(copy, Renamed(property, value));
            }
        }

        return copy;
    }

    private object Renamed(PropertyInfo property, object value) =>
        (property.DeclaringType, property.Name) switch
        {
            (_, nameof(PlanElement.Id)) => _after[(string)value],
            (_, nameof(Touchpoint.Contact)) => _after[(string)value],
            (_, nameof(Suppression.Path)) => Place((string)value),
            _ => Renamed(value),
        };

    private object Renamed(object value) =>
        value switch
        {
            PlanPart part => Part(part),
            JourneyPoint { Touchpoint: { } touchpoint } => new JourneyPoint((Ref<Touchpoint>)Renamed(touchpoint)),
            IEnumerable list when IsList(value.GetType()) => List(
                value.GetType().GetGenericArguments()[0],
                [.. list.Cast<object>().Select(Renamed)]
            ),
            _ when IsReference(value.GetType()) => Activator.CreateInstance(
                value.GetType(),
                _after[value.ToString()!]
            )!,
            _ => value,
        };

    private string Place(string path)
    {
        var steps = path.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            steps[i] = ListsOfElements.Contains(steps[i - 1]) ? _after.GetValueOrDefault(steps[i], steps[i]) : steps[i];
        }

        return string.Join('/', steps);
    }

    private static object List(Type type, object[] items)
    {
        var typed = Array.CreateInstance(type, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList)
            .GetMethod(nameof(ValueList.ToValueList))!
            .MakeGenericMethod(type)
            .Invoke(null, [typed])!;
    }

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsListOfElements(Type type) =>
        IsList(type) && type.GetGenericArguments()[0].IsAssignableTo(typeof(PlanElement));

    private static bool IsReference(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>);

    [GeneratedRegex(Prefix + "[0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex NewId();
}
