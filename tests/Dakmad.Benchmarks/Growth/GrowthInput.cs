using System.Buffers;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rules;

namespace Dakmad.Benchmarks.Growth;

/// <summary>What the verbs are given: a plan, and the text that it is read from.</summary>
internal sealed record GrowthInput
{
    /// <summary>The text of a plan in JSON; null for a journey table.</summary>
    public byte[]? Json { get; private init; }

    /// <summary>The text of a journey table in CSV; null for a plan.</summary>
    public string? Csv { get; private init; }

    /// <summary>The plan, as far as it could be read; null where it could not.</summary>
    public MarketingPlan? Plan { get; private init; }

    /// <summary>The rules that the plan is held against.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    public static GrowthInput Of(MarketingPlan plan)
    {
        var json = new ArrayBufferWriter<byte>();
        PlanJson.Write(plan, json);
        return new() { Plan = plan, Json = json.WrittenSpan.ToArray() };
    }

    public static GrowthInput OfJson(byte[] json) => new() { Json = json, Plan = PlanJson.Read(json).Value };

    public static GrowthInput OfCsv(string csv) =>
        new() { Csv = csv, Plan = JourneyTableCsv.Read(csv).Value is { } table ? table.ToPlan("Tabel") : null };
}
