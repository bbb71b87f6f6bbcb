using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Dakmad.Benchmarks.Growth;

/// <summary>The sample plan several times over in one plan, each copy with ids of its own.</summary>
internal static class SampleCopies
{
    public static GrowthInput Make(int count)
    {
        var plan = Read();
        var ids = new HashSet<string>(Ids(plan), StringComparer.Ordinal);
        for (var copy = 2; copy <= count; copy++)
        {
            var other = Renamed(Read(), ids, copy)!.AsObject();
            Append(plan, other);
            foreach (var level in (string[])["strategic", "tactical", "operational"])
            {
                Append(plan[level]!.AsObject(), other[level]!.AsObject());
            }
        }

        return GrowthInput.OfJson(Encoding.UTF8.GetBytes(plan.ToJsonString()));
    }

    private static JsonObject Read()
    {
        using var stream = typeof(SampleCopies).Assembly.GetManifestResourceStream("promotion.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static void Append(JsonObject plan, JsonObject other)
    {
        foreach (var (name, value) in plan)
        {
            if (value is JsonArray list && other[name] is JsonArray more)
            {
                foreach (var item in more.ToArray())
                {
                    more.Remove(item);
                    list.Add(item);
                }
            }
        }
    }

    private static IEnumerable<string> Ids(JsonNode? node) =>
        node switch
        {
            JsonObject part => part.SelectMany(field => field.Key == "id" ? [(string)field.Value!] : Ids(field.Value)),
            JsonArray list => list.SelectMany(Ids),
            _ => [],
        };

    private static JsonNode? Renamed(JsonNode? node, HashSet<string> ids, int copy) =>
        node switch
        {
            JsonObject part => new JsonObject(
                part.Select(field => KeyValuePair.Create(field.Key, Renamed(field.Value, ids, copy)))
            ),
            JsonArray list => new JsonArray([.. list.Select(item => Renamed(item, ids, copy))]),
            JsonValue value when value.TryGetValue<string>(out var text) && ids.Contains(text) => $"{text}-{copy}",
            _ => node?.DeepClone(),
        };
}
