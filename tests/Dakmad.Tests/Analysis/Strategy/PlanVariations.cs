using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>A plan with one stated figure a tenth lower or higher, or with one optional field left blank.</summary>
internal static class PlanVariations
{
    private static readonly decimal[] Factors = [0.9m, 1.1m];

    /// <summary>Each figure times 0.9 and 1.1; a share is 1 at most, and the other routes take the difference.</summary>
    public static IEnumerable<(string What, string Json)> OfFigures(string json)
    {
        foreach (var path in Leaves(JsonNode.Parse(json)!, IsNumber))
        {
            foreach (var factor in Factors)
            {
                var plan = JsonNode.Parse(json)!;
                Scale(plan, path, factor);
                yield return (
                    $"{string.Join('/', path)} x {factor.ToString(CultureInfo.InvariantCulture)}",
                    plan.ToJsonString()
                );
            }
        }
    }

    /// <summary>
    /// Each field left out. Not the target of a route, whose absence states that the journey ends there; nor how a price
    /// is paid, whose absence states that it is paid once.
    /// </summary>
    public static IEnumerable<(string What, string Json)> OfBlanks(string json)
    {
        foreach (var path in Leaves(JsonNode.Parse(json)!, _ => true))
        {
            var plan = JsonNode.Parse(json)!;
            if (path[^1] is not ("to" or "payment") && At(plan, path[..^1]) is JsonObject part)
            {
                part.Remove(path[^1]);
                yield return (string.Join('/', path), plan.ToJsonString());
            }
        }
    }

    private static bool IsNumber(JsonNode node) => node is JsonValue value && value.TryGetValue<decimal>(out _);

    private static void Scale(JsonNode plan, string[] path, decimal factor)
    {
        var name = path[^1];
        var part = (JsonObject)At(plan, path[..^1]);
        var old = part[name]!.GetValue<decimal>();
        var scaled = name is "share" or "passRate" ? Math.Min(1, old * factor) : old * factor;
        part[name] = name is "minimum" or "maximum" or "weight" or "payments" ? Math.Round(scaled) : scaled;
        if (name != "share" || path.Length < 3 || path[^3] != "routes")
        {
            return;
        }

        var others = ((JsonArray)At(plan, path[..^2]))
            .OfType<JsonObject>()
            .Where(other => other != part && other["share"] is not null)
            .ToArray();
        var sum = others.Sum(other => other["share"]!.GetValue<decimal>());
        foreach (var other in sum > 0 ? others : [])
        {
            other["share"] = Math.Max(0, other["share"]!.GetValue<decimal>() * (1 - ((scaled - old) / sum)));
        }
    }

    private static JsonNode At(JsonNode node, IEnumerable<string> path) =>
        path.Aggregate(node, (at, step) => at is JsonArray list ? list[Index(step)]! : at[step]!);

    private static int Index(string step) => int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Leaves(JsonNode node, Predicate<JsonNode> isWanted, params string[] path)
    {
        if (path.Length > 0 && isWanted(node))
        {
            yield return path;
        }

        var children = node switch
        {
            JsonObject part => part.Select(child => (child.Key, child.Value)),
            JsonArray list => list.Select((child, i) => (i.ToString(CultureInfo.InvariantCulture), child)),
            _ => [],
        };
        foreach (var (name, child) in children)
        {
            foreach (var leaf in child is null ? [] : Leaves(child, isWanted, [.. path, name]))
            {
                yield return leaf;
            }
        }
    }
}
