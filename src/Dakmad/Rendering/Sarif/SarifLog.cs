using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Rendering.Sarif;

/// <summary>
/// Findings as a log in SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS, 2020), which code hosts and
/// editors show beside the lines. The same findings always give the same text.
/// </summary>
public static class SarifLog
{
    /// <summary>Writes a log with one run.</summary>
    /// <param name="files">
    /// The files, in the order in which they are listed. Code hosts want names relative to the root of a repository.
    /// </param>
    /// <param name="language">The language of messages and of what is said of the rules.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<CheckedFile> files, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        CheckedFile[] all = [.. files];
        JsonText.Write(output, json => Write(json, all, language));
    }

    /// <summary>The word for a severity: <c>level</c> (3.27.10).</summary>
    internal static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Suggestion => "note",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    private static void Write(Utf8JsonWriter json, CheckedFile[] files, Language language)
    {
        var rules = new SarifRules(files.SelectMany(file => file.Report));
        var code = EnumFormat<Language>.Instance.Format(language);
        json.WriteStartObject();
        json.WriteString(
            "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        );
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Dakmad");
        json.WriteString("version", JsonText.Version);
        json.WriteString("semanticVersion", JsonText.Version);
        json.WriteString("language", code);
        rules.Write(json, language);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "dakmad/");
        json.WriteEndObject();
        json.WriteString("language", code);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
        var artifacts = new SarifArtifacts(files);
        artifacts.Write(json);
        json.WriteStartArray("results");
        foreach (var file in files)
        {
            var results = new SarifResults(rules, artifacts);
            foreach (var finding in file.Report)
            {
                results.Write(json, finding, language);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
