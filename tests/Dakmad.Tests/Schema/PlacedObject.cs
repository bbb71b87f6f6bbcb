using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Schema;

/// <summary>An object of a plan and where it stands.</summary>
/// <param name="Fields">The object.</param>
/// <param name="Parent">What holds it; null for the plan itself.</param>
/// <param name="Field">The field of the parent that holds it.</param>
/// <param name="IsInList">Whether it stands in a list there.</param>
internal sealed record PlacedObject(
    JsonObject Fields,
    PlacedObject? Parent = null,
    string Field = "",
    bool IsInList = false
)
{
    /// <summary>The texts and numbers of the object, without what lies deeper.</summary>
    public JsonObject Bare() =>
        new(
            Fields
                .Where(field => field.Value is JsonValue)
                .Select(field => new KeyValuePair<string, JsonNode?>(field.Key, field.Value!.DeepClone()))
        );

    /// <summary>A plan that holds nothing but another form of this object and what is needed around it.</summary>
    public JsonObject PlanWith(JsonObject changed)
    {
        if (Parent is null)
        {
            return changed;
        }

        var parent = Parent.Bare();
        parent[Field] = IsInList ? new JsonArray(changed) : changed;
        return Parent.PlanWith(parent);
    }
}
