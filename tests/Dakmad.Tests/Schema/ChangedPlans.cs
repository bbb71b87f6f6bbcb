using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Dakmad.Json;
using Dakmad.Schema;
using Dakmad.Tests.Generators;

namespace Dakmad.Tests.Schema;

/// <summary>
/// Plans in which one field is left out or holds a value of some other kind: for each field of the schema, every value
/// by which one kind is told from another.
/// </summary>
internal static class ChangedPlans
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "\"\"",
        "\" \"",
        "\"a\"",
        "\"A b\"",
        "\"a\\n\"",
        "\"a\\u0001\"",
        "\"é\"",
        "\"2027-03-31\"",
        "\"2027-02-30\"",
        "\"09:00\"",
        "\"24:00\"",
        "\"P1D\"",
        "\"P0D\"",
        "\"PT1H\"",
        "\"P\"",
        "\"EUR\"",
        "\"eur\"",
        "\"1.0\"",
        "\"2.0\"",
        "0",
        "-1",
        "0.5",
        "1.5",
        "1.0",
        "2147483648",
        "9300000000000000000",
        "{}",
        "{ \"x-a\": 1 }",
        "[]",
        "[null]",
        "[\"a\"]",
        "[\"A b\"]",
        "[\"\"]",
        "[0]",
        "[{}]",
        "[[]]",
    ];

    public static IEnumerable<(string Name, byte[] Json)> All() =>
        from place in Places()
        from changed in Change(place.Key.Definition, place.Key.Field, place.Value)
        select changed;

    /// <summary>An object in which each field of the schema stands, from plans that were generated.</summary>
    public static IReadOnlyDictionary<(string Definition, string Field), PlacedObject> Places()
    {
        var schema = new SchemaFields(PlanSchema.Text);
        var places = new Dictionary<(string, string), PlacedObject>();
        foreach (var plan in Plans.Sample(101).Reverse())
        {
            Find(schema, SchemaFields.Plan, new(JsonNode.Parse(PlanJson.Write(plan))!.AsObject()), places);
        }

        return places;
    }

    private static IEnumerable<(string Name, byte[] Json)> Change(string definition, string field, PlacedObject place)
    {
        var without = place.Bare();
        without.Remove(field);
        yield return ($"changed-{definition}.{field}-without.json", Plan(place, without));
        for (var i = 0; i < Values.Length; i++)
        {
            var changed = place.Bare();
            changed[field] = JsonNode.Parse(Values[i]);
            yield return ($"changed-{definition}.{field}-{i}.json", Plan(place, changed));
        }
    }

    private static byte[] Plan(PlacedObject place, JsonObject changed) =>
        Encoding.UTF8.GetBytes(place.PlanWith(changed).ToJsonString());

    private static void Find(
        SchemaFields schema,
        string definition,
        PlacedObject at,
        Dictionary<(string, string), PlacedObject> places
    )
    {
        foreach (var field in schema.Fields(definition).Where(at.Fields.ContainsKey))
        {
            places.TryAdd((definition, field), at);
            if (schema.HeldBy(definition, field) is not { } held)
            {
                continue;
            }

            var value = at.Fields[field]!;
            if (value is JsonArray list)
            {
                foreach (var item in list)
                {
                    Find(schema, held, new(item!.AsObject(), at, field, IsInList: true), places);
                }
            }
            else
            {
                Find(schema, held, new(value.AsObject(), at, field), places);
            }
        }
    }
}
