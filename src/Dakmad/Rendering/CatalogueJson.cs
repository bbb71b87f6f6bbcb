using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Dakmad.Rules;

namespace Dakmad.Rendering;

/// <summary>
/// Kinds of findings as JSON (RFC 8259), for scripts; the form has a version of its own, as that of
/// <see cref="FindingsJson"/>.
/// </summary>
public static class CatalogueJson
{
    private const string FormatVersion = "1.0";

    /// <summary>Writes entries as one JSON object.</summary>
    /// <param name="entries">The entries, in the order in which they are listed.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<CatalogueEntry> entries, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entries);
        JsonText.Write(output, json => Write(json, entries, language));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<CatalogueEntry> entries, Language language)
    {
        json.WriteStartObject();
        json.WriteString("catalogueFormat", FormatVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "Dakmad");
        json.WriteString("version", JsonText.Version);
        json.WriteEndObject();
        json.WriteString("language", Formats.EnumFormat<Language>.Instance.Format(language));
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            Write(json, entry, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CatalogueEntry entry, Language language)
    {
        var descriptor = entry.Descriptor;
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("severity", SeverityWords.Code(descriptor.Severity));
        json.WriteString("activation", entry.Activation.English);
        json.WriteString("title", descriptor.Title[language]);
        json.WriteString("message", descriptor.Message[language]);
        json.WriteString("rationale", descriptor.Rationale[language]);
        json.Text("remedy", descriptor.Remedy?[language]);
        json.Text("exemption", descriptor.Exemption?[language]);
        json.WriteStartArray("parameters");
        foreach (var parameter in entry.Parameters)
        {
            Write(json, parameter, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in descriptor.Citations)
        {
            json.WriteStringValue(citation.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleParameter parameter, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteNumber("default", parameter.Default);
        json.WriteString("meaning", parameter.Meaning[language]);
        json.Text("source", parameter.Source?.ToString());
        json.WriteEndObject();
    }
}
