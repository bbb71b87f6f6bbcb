using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Rendering;

/// <summary>
/// Findings as JSON (RFC 8259), for scripts. The form has a version of its own: fields may be added within version 1, and
/// none is renamed, removed or given another meaning.
/// </summary>
public static class FindingsJson
{
    private const string FormatVersion = "1.0";

    /// <summary>Writes the findings in files as one JSON object.</summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    /// <param name="language">The language of messages and arguments.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<CheckedFile> files, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        CheckedFile[] all = [.. files];
        JsonText.Write(output, json => Write(json, all, language));
    }

    internal static void Write(Utf8JsonWriter json, CheckedFile[] files, Language language)
    {
        json.WriteStartObject();
        json.WriteString("findingsFormat", FormatVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "Dakmad");
        json.WriteString("version", JsonText.Version);
        json.WriteEndObject();
        json.WriteString("language", EnumFormat<Language>.Instance.Format(language));
        json.WriteStartObject("counts");
        foreach (var severity in SeverityWords.All)
        {
            json.WriteNumber(SeverityWords.Code(severity), files.Sum(file => file.Report.CountOf(severity)));
        }

        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStringValue(file.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in files.SelectMany(file => file.Report))
        {
            Write(json, finding, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", SeverityWords.Code(finding.Severity));
        json.WriteString("message", finding.Message(language));
        Place(json, finding.Path, finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            Place(json, related.Path, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("arguments");
        foreach (var argument in finding.Arguments)
        {
            json.WriteString(argument.Name, argument.Value[language]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, PlanPath path, SourceLocation? location)
    {
        json.WriteString("path", path.ToString());
        if (location is not null)
        {
            json.Text("file", location.File);
            json.WriteNumber("line", location.Line);
            json.WriteNumber("column", location.Column);
            json.Text("sheet", location.Sheet);
            json.Text("cell", location.Cell);
        }
    }
}
