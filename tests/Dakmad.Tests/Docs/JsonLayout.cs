using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Docs;

/// <summary>JSON as people lay it out: what holds nothing but plain values stands on one line if it fits.</summary>
internal static class JsonLayout
{
    private const int Width = 96;

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int indent)
    {
        var (open, close, items) = node switch
        {
            JsonObject part => ('{', '}', part.Select(property => (Name: property.Key, property.Value)).ToArray()),
            JsonArray list => ('[', ']', list.Select(item => (Name: "", Value: item)).ToArray()),
            _ => (' ', ' ', []),
        };
        if (node is JsonValue or null || items.Length == 0)
        {
            text.Append(Literal(node));
            return;
        }

        if (items.All(item => item.Value is JsonValue))
        {
            var inner = string.Join(", ", items.Select(item => $"{Prefix(item.Name)}{Literal(item.Value)}"));
            var line = node is JsonObject ? $"{{ {inner} }}" : $"[{inner}]";
            if (indent + line.Length <= Width)
            {
                text.Append(line);
                return;
            }
        }

        text.Append(open);
        var separator = "\n";
        foreach (var (name, value) in items)
        {
            text.Append(separator).Append(' ', indent + 2).Append(Prefix(name));
            Append(text, value, indent + 2);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }

    private static string Prefix(string name) => name.Length == 0 ? "" : $"{Literal(JsonValue.Create(name))}: ";

    private static string Literal(JsonNode? node) => node?.ToJsonString(Plain) ?? "null";
}
