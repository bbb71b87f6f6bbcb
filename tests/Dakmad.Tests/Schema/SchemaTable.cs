using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Json;

namespace Dakmad.Tests.Schema;

/// <summary>What the documentation lists that a schema cannot say, and what follows for the verdict on a plan.</summary>
internal sealed class SchemaTable
{
    /// <summary>A validator that gets this does not come as far as the schema.</summary>
    private static readonly string[] NotJson = ["DAK0001", "DAK0002", "DAK0003", "DAK0004", "DAK0005"];

    private SchemaTable(IEnumerable<(string Id, string Case)> rows)
    {
        foreach (var (id, @case) in rows)
        {
            if (@case.Length == 0)
            {
                Ids.Add(id);
            }
            else
            {
                Cases.Add(@case, id);
            }
        }
    }

    public static SchemaTable OfDocumentation { get; } =
        new(
            File.ReadLines(Repository.PathOf("src", "docs", "schema.md"))
                .Where(line => line.StartsWith("| DAK", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => (cells[1], cells[2]))
        );

    /// <summary>The diagnostics of which a schema can say nothing.</summary>
    public SortedSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Plans with a case of a diagnostic that a schema cannot say, and the id of it.</summary>
    public SortedDictionary<string, string> Cases { get; } = new(StringComparer.Ordinal);

    /// <summary>The errors of a plan, by id.</summary>
    public static string[] Errors(byte[] plan) =>
        [
            .. PlanJson
                .Read(plan)
                .Report.Where(finding => finding.Severity == Severity.Error)
                .Select(finding => finding.Id)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// What the schema has to say of a plan if it is as strict as the reader: true when it is sound, as far as a schema
    /// can say, null when it is no JSON.
    /// </summary>
    public bool? Verdict(string name, byte[] plan)
    {
        var errors = Errors(plan);
        if (errors.Intersect(NotJson, StringComparer.Ordinal).Any())
        {
            return null;
        }

        return Cases.ContainsKey(name) || errors.All(Ids.Contains);
    }
}
