using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dakmad.Notebooks;

/// <summary>A notebook as it is stored: cells of text and of code, with what the code gave when it was last run.</summary>
internal sealed class Notebook(JsonNode root)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The cells of code, in their order.</summary>
    public IEnumerable<JsonNode> CodeCells =>
        root["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code").Select(cell => cell!);

    public static Notebook Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    /// <summary>The lines of a cell as one text.</summary>
    public static string SourceOf(JsonNode cell) =>
        string.Concat(cell["source"]!.AsArray().Select(line => (string)line!));

    /// <summary>Text as notebooks store it: a list of lines, each with its end.</summary>
    public static JsonArray Lines(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split('\n');
        var lines = parts
            .Select((line, at) => at < parts.Length - 1 ? line + "\n" : line)
            .Where(line => line.Length > 0);
        return [.. lines.Select(line => JsonValue.Create(line))];
    }

    public override string ToString() => root.ToJsonString(Layout) + "\n";
}
