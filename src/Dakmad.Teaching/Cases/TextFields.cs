using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Teaching.Cases;

/// <summary>
/// The fields of a plan that hold texts for a reader, found in the plan itself: ids are none, and neither is a field that
/// holds nothing but ids, for it refers to something. Members of a set count as texts, which have no twin.
/// </summary>
internal sealed class TextFields
{
    private readonly JsonElement _plan;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);

    public TextFields(JsonElement plan)
    {
        _plan = plan;
        Visit(plan, "", (field, text) => _ = field == "id" && _ids.Add(text));
        Visit(plan, "", (field, text) => _ = field != "id" && !_ids.Contains(text) && _fields.Add(field));
    }

    public bool Contains(string field) => _fields.Contains(field);

    /// <summary>Passes every text of the plan.</summary>
    public void Visit(Action<string> seen) =>
        Visit(
            _plan,
            "",
            (field, text) =>
            {
                if (Contains(field))
                {
                    seen(text);
                }
            }
        );

    private static void Visit(JsonElement value, string field, Action<string, string> seen)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Visit(property.Value, property.Name, seen);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Visit(item, field, seen);
                }

                break;
            case JsonValueKind.String:
                seen(field, value.GetString()!);
                break;
            default:
                break;
        }
    }
}
