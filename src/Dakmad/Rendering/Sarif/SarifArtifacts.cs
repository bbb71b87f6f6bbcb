using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Sarif;

/// <summary>The files of a run: <c>artifact</c> (SARIF 2.1.0, 3.24).</summary>
internal sealed class SarifArtifacts
{
    private readonly string[] _uris;
    private readonly Dictionary<string, int> _indices;

    public SarifArtifacts(IEnumerable<CheckedFile> files)
    {
        _uris =
        [
            .. files.Select(file => file.Name).OfType<string>().Select(FileUri.Of).Distinct(StringComparer.Ordinal),
        ];
        _indices = _uris
            .Select((uri, index) => (uri, index))
            .ToDictionary(artifact => artifact.uri, artifact => artifact.index, StringComparer.Ordinal);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var uri in _uris)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", uri);
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteString("encoding", "UTF-8");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a place in one of the files; nothing for a place without a file.</summary>
    public void WritePlace(Utf8JsonWriter json, SourceLocation? place)
    {
        if (place?.File is not { } file)
        {
            return;
        }

        var uri = FileUri.Of(file);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (_indices.TryGetValue(uri, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
