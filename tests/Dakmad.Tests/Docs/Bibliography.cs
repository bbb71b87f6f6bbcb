using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Dakmad.Tests.Docs;

/// <summary>The sources that may be cited, by their keys.</summary>
internal sealed class Bibliography
{
    private readonly SortedDictionary<string, JsonObject> _entries;

    private Bibliography(string json) =>
        _entries = new(
            JsonNode
                .Parse(json)!
                .AsObject()
                .ToDictionary(entry => entry.Key, entry => entry.Value!.AsObject(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    public static Bibliography OfLibrary { get; } =
        new(File.ReadAllText(Repository.PathOf("src", "docs", "bibliography.json")));

    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The number of lines of a document that is cited by line; null for any other source.</summary>
    public int? Lines(string key) => _entries.TryGetValue(key, out var entry) ? entry["lines"]?.GetValue<int>() : null;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>An entry in one line, such as <c>Treacy and Wiersema, The Discipline of Market Leaders, 1995</c>.</summary>
    public string Describe(string key)
    {
        var entry = _entries[key];
        var authors = string.Join(", ", entry["authors"]!.AsArray().Select(author => author!.GetValue<string>()));
        string?[] parts =
        [
            authors,
            $"*{entry["title"]!.GetValue<string>()}*",
            entry["published"]?.GetValue<string>(),
            entry["year"]?.ToJsonString(),
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
