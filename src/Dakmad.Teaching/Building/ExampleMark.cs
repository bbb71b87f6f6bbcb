using System;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis.Strategy;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>
/// What a plan keeps of how it was made: the field <c>x-example</c>. It does not hold the verdicts: whoever opens the file
/// would read the answers.
/// </summary>
internal static class ExampleMark
{
    public const string Name = "x-example";

    public static ExtraField Of(ulong seed, string sector, ValueDiscipline discipline) =>
        new(
            Name,
            $$"""{"generator":{{ExampleGenerator.Version}},"seed":{{seed}},"sector":"{{sector}}","discipline":"{{discipline}}"}"""
        );

    /// <summary>
    /// The disciplines that all journeys of the plan contradict, as its kit declares them, borderline case or not; none
    /// where the plan was not made by this version.
    /// </summary>
    public static ValueList<ValueDiscipline> Contradicted(MarketingPlan plan)
    {
        var mark = plan.Extra.FirstOrDefault(field => field.Name == Name);
        if (mark is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(mark.Json);
        if (
            json.RootElement.ValueKind != JsonValueKind.Object
            || Number(json.RootElement, "generator") != ExampleGenerator.Version
            || Word(json.RootElement, "sector") is not { } sector
            || !Enum.TryParse<ValueDiscipline>(Word(json.RootElement, "discipline"), out var made)
            || Array.Find(SectorKits.All, kit => kit.Id == sector) is not { } kit
        )
        {
            return [];
        }

        var strategy = Array.Find(kit.Strategies, one => one.Discipline == made)!;
        FitVerdict[][] declared =
        [
            strategy.Verdicts.New,
            strategy.Verdicts.Old,
            strategy.Borderline.New,
            strategy.Borderline.Old,
        ];
        return
        [
            .. Enum.GetValues<ValueDiscipline>()
                .Where(discipline =>
                    Array.TrueForAll(declared, verdicts => verdicts[(int)discipline] == FitVerdict.Contradicts)
                ),
        ];
    }

    private static int? Number(JsonElement mark, string name) =>
        mark.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    private static string? Word(JsonElement mark, string name) =>
        mark.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
