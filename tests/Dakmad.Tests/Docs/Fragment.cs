using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Docs;

/// <summary>
/// The part of a plan in which it differs from another, or that is asked for, with the ids and names of what holds it.
/// Items of lists are told apart by their ids. What both plans have in common is left out.
/// </summary>
internal static class Fragment
{
    /// <param name="plan">The plan to show.</param>
    /// <param name="other">The plan it differs from.</param>
    /// <param name="shown">What is shown in any case: JSON pointers in ids, such as <c>/tactical/events/actie/period</c>.</param>
    public static string Of(JsonObject plan, JsonObject other, IEnumerable<string> shown) =>
        Different(plan, other, "", [.. shown]) is { } fragment ? JsonLayout.Of(fragment) : "{}";

    /// <summary>A path by numbers, as findings have it, in ids.</summary>
    public static string InIds(JsonObject plan, string path)
    {
        JsonNode? node = plan;
        var ids = "";
        foreach (var step in path.Split('/').Skip(1))
        {
            var key = step;
            if (node is JsonArray list)
            {
                node = list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)];
                key = KeyOf(node) ?? step;
            }
            else
            {
                node = node?[step];
            }

            ids += $"/{key}";
        }

        return ids;
    }

    private static JsonNode? Different(JsonNode plan, JsonNode? other, string path, string[] shown)
    {
        if (JsonNode.DeepEquals(plan, other) && !shown.Any(pointer => IsWithin(pointer, path)))
        {
            return null;
        }

        return (plan, other) switch
        {
            _ when shown.Contains(path, StringComparer.Ordinal) && plan is not JsonObject => plan.DeepClone(),
            _ when IsValue(plan) => plan.DeepClone(),
            (JsonObject part, JsonObject counterpart) => Different(part, counterpart, path, shown),
            (JsonArray list, JsonArray counterpart) when IsKeyed(list) && IsKeyed(counterpart) => Different(
                list,
                counterpart,
                path,
                shown
            ),
            _ => plan.DeepClone(),
        };
    }

    private static JsonObject Different(JsonObject part, JsonObject other, string path, string[] shown)
    {
        var fragment = new JsonObject();
        foreach (var (name, value) in part)
        {
            if (path.Length > 0 && name is "id" or "name")
            {
                fragment[name] = value!.DeepClone();
            }
            else if (Different(value!, other[name], $"{path}/{name}", shown) is { } different)
            {
                fragment[name] = different;
            }
        }

        return fragment.Count > 0 ? fragment : Elided(part);
    }

    private static JsonArray Different(JsonArray list, JsonArray other, string path, string[] shown)
    {
        var fragment = new JsonArray();
        foreach (var item in list)
        {
            var key = KeyOf(item);
            var counterpart = other.FirstOrDefault(candidate => KeyOf(candidate) == key);
            if (Different(item!, counterpart, $"{path}/{key}", shown) is { } different)
            {
                fragment.Add(different);
            }
        }

        return fragment.Count > 0 || list.Count == 0 ? fragment : [.. list.Select(item => Names(item!.AsObject()))];
    }

    /// <summary>A part of which nothing else is to be shown, as the names of its properties.</summary>
    private static JsonObject Elided(JsonObject part) =>
        new(part.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Ellipsis(property.Value!))));

    private static JsonNode Ellipsis(JsonNode value) =>
        value switch
        {
            JsonArray => new JsonArray("…"),
            JsonObject => new JsonObject { ["…"] = "…" },
            _ => value.DeepClone(),
        };

    private static JsonObject Names(JsonObject part) =>
        new(
            part.Where(property => property.Key is "id" or "name")
                .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))
        );

    private static bool IsKeyed(JsonArray list) => list.All(item => KeyOf(item) is not null);

    /// <summary>An amount or a period says nothing by halves.</summary>
    private static bool IsValue(JsonNode node) =>
        node is JsonObject { Count: > 0 } value
        && KeyOf(value) is null
        && value.All(property => property.Value is JsonValue);

    private static string? KeyOf(JsonNode? item) => (item as JsonObject)?["id"]?.GetValue<string>();

    private static bool IsWithin(string pointer, string path) =>
        pointer == path || pointer.StartsWith($"{path}/", StringComparison.Ordinal);
}
