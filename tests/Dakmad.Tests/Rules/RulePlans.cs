using System.IO;
using System.Linq;
using Dakmad.Json;

namespace Dakmad.Tests.Rules;

/// <summary>Plans of which it is known what the rules find in them.</summary>
internal static class RulePlans
{
    /// <summary>The place at which <see cref="Broken"/> breaks DAK2009.</summary>
    public const string PlaceOfBreak = "/operational/journeys/0/touchpoints/0";

    /// <summary>A plan in which no rule finds anything.</summary>
    public static MarketingPlan Sound() => Read("DAK2009", "keeps");

    /// <summary>A plan that breaks DAK2009 alone, once.</summary>
    public static MarketingPlan Broken() => Read("DAK2009", "breaks");

    /// <summary>A touchpoint like another, with ids of its own.</summary>
    public static Touchpoint Again(Touchpoint touchpoint, int number) =>
        touchpoint with
        {
            Id = $"touchpoint-{number}",
            Tasks = touchpoint.Tasks.Select((task, i) => task with { Id = $"task-{number}-{i}" }).ToValueList(),
        };

    public static MarketingPlan Read(string rule, string name) =>
        PlanJson.Read(File.ReadAllBytes(PathOf(rule, name)), name).GetValueOrThrow();

    private static string PathOf(string rule, string name) =>
        Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", rule, $"{name}.json");
}
