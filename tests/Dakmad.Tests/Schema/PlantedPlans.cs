using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Schema;

/// <summary>Plans that differ from a sound one in one value, written down as good or bad.</summary>
internal static class PlantedPlans
{
    private static readonly string Base = File.ReadAllText(
        Repository.PathOf("tests", "Dakmad.Tests", "Schema", "cases", "base.json")
    );

    private static readonly string Values = File.ReadAllText(
        Repository.PathOf("tests", "Dakmad.Tests", "Schema", "planted.json")
    );

    public static IEnumerable<(string Name, byte[] Json, bool IsGood)> All() =>
        from place in JsonNode.Parse(Values)!.AsArray()
        let at = (string)place["at"]!
        from planted in Plant(at, place, "good").Concat(Plant(at, place, "bad"))
        select planted;

    private static IEnumerable<(string Name, byte[] Json, bool IsGood)> Plant(string at, JsonNode place, string kind) =>
        place[kind]!
            .AsArray()
            .Select(
                (value, index) =>
                    (
                        $"planted{at.Replace('/', '.')}-{kind}-{index}.json",
                        Encoding.UTF8.GetBytes(With(at, value)),
                        kind == "good"
                    )
            );

    private static string With(string at, JsonNode? value)
    {
        var plan = JsonNode.Parse(Base)!;
        var steps = at.Split('/')[1..];
        var parent = plan;
        foreach (var step in steps[..^1])
        {
            parent = parent is JsonArray list
                ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]!
                : parent[step]!;
        }

        if (parent is JsonArray items)
        {
            items[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = value?.DeepClone();
        }
        else
        {
            parent[steps[^1]] = value?.DeepClone();
        }

        return plan.ToJsonString();
    }
}
