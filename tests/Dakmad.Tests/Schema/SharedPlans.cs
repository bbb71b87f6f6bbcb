using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Json;
using Dakmad.Tests.Generators;

namespace Dakmad.Tests.Schema;

/// <summary>
/// Good and bad plans on which the reader and the schema have to agree: files that people wrote, values planted in a
/// plan, generated plans, and generated plans with a field changed.
/// </summary>
internal static class SharedPlans
{
    private const int Generated = 300;

    public static IReadOnlyList<(string Name, byte[] Json)> All { get; } =
    [
        .. Files("tests", "Dakmad.Tests", "Reading", "cases"),
        .. Files("tests", "Dakmad.Tests", "Schema", "cases"),
        .. Files("samples", "plans"),
        .. PlantedPlans.All().Select(plan => (plan.Name, plan.Json)),
        .. Plans
            .Sample(Generated)
            .Select((plan, index) => ($"generated-{index}.json", Encoding.UTF8.GetBytes(PlanJson.Write(plan)))),
        .. ChangedPlans.All(),
    ];

    private static IEnumerable<(string Name, byte[] Json)> Files(params ReadOnlySpan<string> folder) =>
        Directory
            .EnumerateFiles(Repository.PathOf(folder), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
}
