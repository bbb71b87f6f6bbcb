using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Tests.Architecture;

/// <summary>Which folder may use which, as the design says under the heading "Layers".</summary>
internal sealed class LayerTable
{
    private readonly Dictionary<string, string[]> _uses;

    private LayerTable(Dictionary<string, string[]> uses) => _uses = uses;

    public static LayerTable OfDesign { get; } = Parse(File.ReadAllText(Repository.PathOf("src", "DESIGN.md")));

    public IReadOnlyCollection<string> Folders => _uses.Keys;

    public static LayerTable Parse(string design)
    {
        var rows =
            from line in Section(design)
            where line.StartsWith('|')
            let cells = line.Split('|')
            where Names(cells[1]).Length == 1
            select (Folder: Names(cells[1])[0], Uses: Names(cells[2]));
        return new(rows.ToDictionary(row => row.Folder, row => row.Uses, StringComparer.Ordinal));
    }

    public bool Allows(string folder, string used) =>
        string.Equals(folder, used, StringComparison.Ordinal)
        || (_uses.TryGetValue(folder, out var uses) && uses.Contains(used, StringComparer.Ordinal));

    /// <summary>The folders that use each other in a circle; none in an orderly table.</summary>
    public IReadOnlyList<string> Circle()
    {
        var left = _uses.Keys.ToList();
        while (left.RemoveAll(folder => !_uses[folder].Any(left.Contains)) > 0) { }

        return left;
    }

    /// <summary>What the table lets a folder use that is not a folder of the table.</summary>
    public IEnumerable<string> Unknown() =>
        _uses.Values.SelectMany(uses => uses).Where(used => !_uses.ContainsKey(used));

    private static IEnumerable<string> Section(string design) =>
        design
            .Split('\n')
            .SkipWhile(line => !string.Equals(line.TrimEnd(), "## Layers", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    /// <summary>What stands between backticks.</summary>
    private static string[] Names(string cell) => [.. cell.Split('`').Where((_, at) => at % 2 == 1)];
}
