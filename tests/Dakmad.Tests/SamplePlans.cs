using System.IO;
using Dakmad.Json;

namespace Dakmad.Tests;

/// <summary>The plans that come with the project.</summary>
internal static class SamplePlans
{
    public static string PromotionJson { get; } =
        File.ReadAllText(Repository.PathOf("samples", "plans", "promotion.json"));

    public static MarketingPlan Promotion { get; } = PlanJson.Read(PromotionJson, "promotion.json").GetValueOrThrow();
}
