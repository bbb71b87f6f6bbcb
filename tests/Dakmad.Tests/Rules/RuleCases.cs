using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Tests.Rules;

/// <summary>The plans that show what a rule means.</summary>
internal static class RuleCases
{
    public static string Folder { get; } = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases");

    /// <summary>What a rule finds in a plan of its case; a rule that needs a day says in the folder which.</summary>
    public static DiagnosticReport Check(string id, string name)
    {
        var read = PlanJson.Read(File.ReadAllBytes(PathOf(id, $"{name}.json")), $"{name}.json");

        // What a suppression is for is found by the other rules.
        var set = id == SuppressionWithoutFinding.Id ? RuleSet.All : Found.Alone(id);
        return new(set.CheckRules(read.GetValueOrThrow(), Today(id)).Where(finding => finding.Id == id));
    }

    public static JsonObject Json(string id, string name) =>
        JsonNode.Parse(File.ReadAllText(PathOf(id, $"{name}.json")))!.AsObject();

    /// <summary>What a fragment shows besides the differences, as JSON pointers in ids.</summary>
    public static IReadOnlyList<string> ShownToo(string id) =>
        File.Exists(PathOf(id, "fragment.txt"))
            ? [.. File.ReadLines(PathOf(id, "fragment.txt")).Where(line => line.Length > 0)]
            : [];

    /// <summary>The day on which a case is held against its rule; null for rules that need none.</summary>
    public static LocalDate? Today(string id) =>
        File.Exists(PathOf(id, "today.txt"))
            ? LocalDatePattern.Iso.Parse(File.ReadAllText(PathOf(id, "today.txt")).Trim()).Value
            : null;

    private static string PathOf(string id, string file) => Path.Combine(Folder, id, file);
}
