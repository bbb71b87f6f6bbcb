using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dakmad.Shapes;

namespace Dakmad.Schema;

/// <summary>
/// The form of plans as JSON Schema, draft 2020-12. It refuses what <see cref="Json.PlanJson"/> refuses, apart from what
/// a schema cannot say: fields that stand twice, digits that would be lost, and how the parts of a plan refer to each
/// other. A plan that names it in a field <c>$schema</c> is completed and checked by editors while it is typed.
/// </summary>
public static class PlanSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly Lazy<byte[]> Utf8 = new(Build);

    /// <summary>
    /// The <c>$id</c>: a name that stays the same as long as the major version of the format; nothing is fetched from it.
    /// </summary>
    public static string Id => "https://dakmad.dev/schema/1.0/plan.schema.json";

    /// <summary>The schema in its one form: two spaces for each layer, LF line ends.</summary>
    public static string Text => Encoding.UTF8.GetString(Utf8.Value);

    /// <summary>Writes the schema in UTF-8 without a byte order mark.</summary>
    public static void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Utf8.Value);
    }

    private static byte[] Build()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", Id);
            var plan = ObjectShape.Of(PlanShapes.Plan, new FormShapes());
            plan.WriteBody(json);
            WriteDefinitions(json, plan);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteDefinitions(Utf8JsonWriter json, Definition plan)
    {
        var definitions = new SortedDictionary<string, Definition>(StringComparer.Ordinal);
        Collect(plan, definitions);
        json.WriteStartObject("$defs");
        foreach (var (name, definition) in definitions)
        {
            json.WriteStartObject(name);
            definition.WriteBody(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Collect(Definition definition, SortedDictionary<string, Definition> definitions)
    {
        foreach (var part in definition.Parts())
        {
            if (definitions.TryAdd(part.Name, part))
            {
                Collect(part, definitions);
            }
        }
    }
}
