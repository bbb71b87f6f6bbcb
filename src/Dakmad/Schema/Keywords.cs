using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>The keywords that every part of a schema may hold.</summary>
internal static class Keywords
{
    /// <summary>The schema of null.</summary>
    public const string Null = """{ "type": "null" }""";

    /// <summary>A shape, or null, as serialisers write what is not there.</summary>
    public static void WriteOrNull(this Utf8JsonWriter json, Shape shape)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        shape.WriteUse(json);
        json.WriteEndObject();
        json.WriteNull();
        json.WriteEndArray();
    }

    /// <summary>The schema of null, as a value.</summary>
    public static void WriteNull(this Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteKeywords(Null);
        json.WriteEndObject();
    }

    /// <summary>A name of few words.</summary>
    public static void WriteTitle(this Utf8JsonWriter json, LocalizedText title) =>
        json.WriteString("title", InBoth(title, " / "));

    /// <summary>A sentence or a few.</summary>
    public static void WriteDescription(this Utf8JsonWriter json, LocalizedText description) =>
        json.WriteString("description", InBoth(description, "\n"));

    /// <summary>Keywords written down as JSON, into an object that is open.</summary>
    public static void WriteKeywords(this Utf8JsonWriter json, string keywords)
    {
        using var document = JsonDocument.Parse(keywords);
        foreach (var keyword in document.RootElement.EnumerateObject())
        {
            keyword.WriteTo(json);
        }
    }

    /// <summary>A schema has one place for words, so both languages stand in it: English first, as the fields are.</summary>
    public static string InBoth(LocalizedText text, string separator) =>
        text.Dutch == text.English ? text.English : text.English + separator + text.Dutch;
}
