using System.IO;
using Dakmad.Json;

namespace Dakmad.Tests;

/// <summary>The plans that come with the project.</summary>
internal static class SamplePlans
{
    public static MarketingPlan Promotion { get; } =
        PlanJson
            .Read(File.ReadAllBytes(Repository.PathOf("samples", "plans", "promotion.json")), "promotion.json")
            .GetValueOrThrow();
}
