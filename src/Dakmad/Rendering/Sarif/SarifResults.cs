using System;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Sarif;

/// <summary>The findings in one file: <c>result</c> (SARIF 2.1.0, 3.27).</summary>
internal sealed class SarifResults(SarifRules rules, SarifArtifacts artifacts)
{
    private static readonly LocalizedText SeeAlso = new("Zie ook.", "See also.");

    private readonly Fingerprints _fingerprints = new();

    public void Write(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Id));
        json.WriteString("level", SarifLog.Level(finding.Severity));
        Message(json, finding.Message(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        Place(json, finding.Path, finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            Related(json, finding, language);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprints.Name, _fingerprints.Next(finding));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Related(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            Place(json, finding.Related[i].Path, finding.Related[i].Location);
            Message(json, SeeAlso[language]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Place(Utf8JsonWriter json, PlanPath path, SourceLocation? location)
    {
        artifacts.WritePlace(json, location);
        if (path.ToString() is { Length: > 0 } pointer)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    /// <summary>A text in which brackets that a name brought along make no link (3.11.6).</summary>
    private static void Message(Utf8JsonWriter json, string text)
    {
        var isLinkLike = text.Contains("](", StringComparison.Ordinal);
        json.WriteStartObject("message");
        json.WriteString(
            "text",
            isLinkLike
                ? text.Replace("\\", @"\\", StringComparison.Ordinal)
                    .Replace("[", @"\[", StringComparison.Ordinal)
                    .Replace("]", @"\]", StringComparison.Ordinal)
                : text
        );
        json.WriteEndObject();
    }
}
