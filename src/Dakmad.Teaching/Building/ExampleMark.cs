using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Teaching.Building;

/// <summary>What a plan keeps of how it was made: the field <c>x-example</c>.</summary>
internal static class ExampleMark
{
    public const string Name = "x-example";

    public static ExtraField Of(ulong seed, string sector, ValueList<DeclaredVerdict> verdicts) =>
        new(
            Name,
            $$"""{"generator":{{ExampleGenerator.Version}},"seed":{{seed}},"sector":"{{sector}}","verdicts":{{Verdicts(verdicts)}} }"""
        );

    /// <summary>The verdicts that a plan declares; empty where it declares none that can be read.</summary>
    public static ValueList<DeclaredVerdict> Read(MarketingPlan plan)
    {
        var mark = plan.Extra.FirstOrDefault(field => field.Name == Name);
        if (mark is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(mark.Json);
        var read = new List<DeclaredVerdict>();
        if (
            json.RootElement.ValueKind != JsonValueKind.Object
            || !json.RootElement.TryGetProperty("verdicts", out var journeys)
            || journeys.ValueKind != JsonValueKind.Object
        )
        {
            return [];
        }

        foreach (var journey in journeys.EnumerateObject())
        {
            var words = journey.Value.ValueKind == JsonValueKind.Array ? journey.Value.EnumerateArray().ToArray() : [];
            for (var i = 0; i < words.Length && i < 3; i++)
            {
                if (words[i].ValueKind == JsonValueKind.String && Of(words[i].GetString()) is { } verdict)
                {
                    read.Add(new(journey.Name, (ValueDiscipline)i, verdict));
                }
            }
        }

        return [.. read];
    }

    private static string Verdicts(ValueList<DeclaredVerdict> verdicts) =>
        "{"
        + string.Join(
            ",",
            verdicts
                .GroupBy(verdict => verdict.Journey, System.StringComparer.Ordinal)
                .Select(journey =>
                    $"\"{journey.Key}\":[{string.Join(",", journey.Select(verdict => $"\"{Word(verdict.Verdict)}\""))}]"
                )
        )
        + "}";

    private static string Word(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => "fits",
            FitVerdict.FitsPartly => "fitsPartly",
            FitVerdict.Contradicts => "contradicts",
            _ => "tooLittleStated",
        };

    private static FitVerdict? Of(string? word) =>
        word switch
        {
            "fits" => FitVerdict.Fits,
            "fitsPartly" => FitVerdict.FitsPartly,
            "contradicts" => FitVerdict.Contradicts,
            "tooLittleStated" => FitVerdict.TooLittleStated,
            _ => null,
        };
}
