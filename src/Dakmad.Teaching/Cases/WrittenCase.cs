using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Teaching.Cases;

/// <summary>
/// A case that was written by hand as a whole: a plan in Dutch, and beside it its story in both languages, its verdicts,
/// and the English twin of each of its texts.
/// </summary>
internal static class WrittenCase
{
    public static Example Read(string name, Language language)
    {
        using var texts = JsonDocument.Parse(Text($"{name}.texts"));
        var plan = MarketingPlan.Parse(In(language, Text(name), texts.RootElement.GetProperty("texts")));
        var story = texts.RootElement.GetProperty("story").GetProperty(language == Language.Dutch ? "nl" : "en");
        return new()
        {
            Seed = null,
            Version = ExampleGenerator.Version,
            Sector = null,
            Plan = plan,
            IsBorderline = false,
            Story = string.Join("\n\n", story.EnumerateArray().Select(part => part.GetString())) + "\n",
            Verdicts = [.. Verdicts(texts.RootElement.GetProperty("verdicts"))],
            Findings = [],
        };
    }

    /// <summary>Every text of the plan that has no twin, and every twin of nothing: none of either.</summary>
    public static IEnumerable<string> Unmatched(string name)
    {
        using var plan = JsonDocument.Parse(Text(name));
        using var texts = JsonDocument.Parse(Text($"{name}.texts"));
        var twins = Twins(texts.RootElement.GetProperty("texts"));
        var used = new HashSet<string>(StringComparer.Ordinal);
        var fields = new TextFields(plan.RootElement);
        fields.Visit(text => used.Add(text));
        return
        [
            .. twins.Keys.Except(used, StringComparer.Ordinal),
            .. used.Where(text => text.Contains(' ') && !twins.ContainsKey(text)),
        ];
    }

    private static string In(Language language, string plan, JsonElement texts)
    {
        if (language == Language.Dutch)
        {
            return plan;
        }

        var twins = Twins(texts);
        using var document = JsonDocument.Parse(plan);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, document.RootElement, isText: false, new TextFields(document.RootElement), twins);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(
        Utf8JsonWriter writer,
        JsonElement value,
        bool isText,
        TextFields fields,
        Dictionary<string, string> twins
    )
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    if (property.NameEquals("language"))
                    {
                        writer.WriteStringValue("en");
                    }
                    else
                    {
                        Write(writer, property.Value, fields.Contains(property.Name), fields, twins);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item, isText, fields, twins);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String when isText && twins.TryGetValue(value.GetString()!, out var twin):
                writer.WriteStringValue(twin);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static Dictionary<string, string> Twins(JsonElement texts) =>
        texts
            .EnumerateArray()
            .Select(text => text.GetString()!.Split(" | "))
            .ToDictionary(halves => halves[0], halves => halves[1], StringComparer.Ordinal);

    private static IEnumerable<DeclaredVerdict> Verdicts(JsonElement journeys) =>
        journeys
            .EnumerateObject()
            .SelectMany(journey =>
                journey
                    .Value.EnumerateArray()
                    .Select(
                        (verdict, i) =>
                            new DeclaredVerdict(
                                journey.Name,
                                (ValueDiscipline)i,
                                Enum.Parse<FitVerdict>(verdict.GetString()!, ignoreCase: true)
                            )
                    )
            );

    private static string Text(string name)
    {
        using var stream =
            typeof(WrittenCase).Assembly.GetManifestResourceStream($"Dakmad.Teaching.Cases.{name}.json")
            ?? throw new InvalidOperationException($"There is no case '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
