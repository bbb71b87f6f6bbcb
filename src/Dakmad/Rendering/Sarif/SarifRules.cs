using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Sarif;

/// <summary>The kinds of findings in a log: <c>reportingDescriptor</c> (SARIF 2.1.0, 3.49).</summary>
internal sealed class SarifRules
{
    private readonly DiagnosticDescriptor[] _descriptors;
    private readonly Dictionary<string, int> _indices;

    public SarifRules(IEnumerable<Diagnostic> findings)
    {
        _descriptors =
        [
            .. findings
                .Select(finding => finding.Descriptor)
                .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
        ];
        _indices = _descriptors
            .Select((descriptor, index) => (descriptor.Id, index))
            .ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
    }

    public int IndexOf(string id) => _indices[id];

    public void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var descriptor in _descriptors)
        {
            json.WriteStartObject();
            json.WriteString("id", descriptor.Id);
            json.WriteString("name", Name(descriptor.Title.English));
            Text(json, "shortDescription", descriptor.Title[language]);
            Text(json, "fullDescription", descriptor.Rationale[language]);
            json.WriteStartObject("help");
            json.WriteString("text", Help(descriptor, language, isMarkdown: false));
            json.WriteString("markdown", Help(descriptor, language, isMarkdown: true));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SarifLog.Level(descriptor.Severity));
            json.WriteEndObject();
            Properties(json, descriptor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        if (Enum.IsDefined(descriptor.Category))
        {
            json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(descriptor.Category.ToString()));
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

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Help(DiagnosticDescriptor descriptor, Language language, bool isMarkdown)
    {
        var paragraphs = DescriptorTexts.Of(descriptor).Select(part => Paragraph(part.Heading, part.Text));
        return string.Join("\n\n", paragraphs);

        string Paragraph(LocalizedText heading, LocalizedText text) =>
            isMarkdown
                ? $"**{MarkdownText.Escape(heading[language])}**: {MarkdownText.Escape(text[language])}"
                : $"{heading[language]}: {text[language]}";
    }

    /// <summary>The title as one word with inner capitals, the same in both languages: <c>ChannelWithoutATouchpoint</c>.</summary>
    private static string Name(string title)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            // What follows an apostrophe belongs to the word.
            isStart = !char.IsAsciiLetterOrDigit(c) && c != '\'';
        }

        return name.ToString();
    }
}
