using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Schema;

/// <summary>The fields of a schema as other programs see them, by the definition that lists them.</summary>
internal sealed class SchemaFields(string text)
{
    /// <summary>What the plan itself is called here, which has no definition of its own.</summary>
    public const string Plan = "marketingPlan";

    private const string Reference = "#/$defs/";

    private readonly JsonObject _schema = JsonNode.Parse(text)!.AsObject();

    /// <summary>The definitions that list fields, and the plan.</summary>
    public IEnumerable<string> Objects =>
        _schema["$defs"]!
            .AsObject()
            .Where(definition => definition.Value!["properties"] is not null)
            .Select(definition => definition.Key)
            .Prepend(Plan);

    public JsonObject Definition(string name) => name == Plan ? _schema : _schema["$defs"]![name]!.AsObject();

    public IEnumerable<string> Fields(string definition) =>
        Definition(definition)["properties"]!.AsObject().Select(field => field.Key);

    public IEnumerable<string> Required(string definition) =>
        Definition(definition)["required"]?.AsArray().Select(field => (string)field!) ?? [];

    /// <summary>The definition of the objects that a field holds, itself or in a list; null when it holds others.</summary>
    public string? HeldBy(string definition, string field)
    {
        var use = Definition(definition)["properties"]![field]!;
        // What may be left out may be null too.
        var held = use["anyOf"]?[0] ?? use;
        var name = ((string?)(held["items"] ?? held)["$ref"])?[Reference.Length..];
        return name is not null && Definition(name)["properties"] is not null ? name : null;
    }
}
