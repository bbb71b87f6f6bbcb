using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Json;
using Dakmad.Tests.Practice;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>A verdict does not hang on a tenth of a figure, nor does a blank field turn a fit into its opposite.</summary>
public sealed class StableVerdictTests
{
    private static readonly FitVerdict[] Steps = [FitVerdict.Fits, FitVerdict.FitsPartly, FitVerdict.Contradicts];

    public static TheoryData<string, string> Plans() => In("verdicts", "fit", "plans");

    public static TheoryData<string, string> Cases() => In("verdicts");

    private static TheoryData<string, string> In(params string[] folders)
    {
        var rows = new TheoryData<string, string>();
        foreach (var folder in folders)
        {
            foreach (var name in PracticeFiles.Names(folder))
            {
                rows.Add(folder, name);
            }
        }

        rows.Add("sample", "promotion");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_figure_a_tenth_lower_or_higher_moves_a_verdict_by_one_step_at_most(string folder, string name)
    {
        var before = Verdicts(Json(folder, name))!;

        foreach (var (what, json) in PlanVariations.OfFigures(Json(folder, name)))
        {
            foreach (var (key, after) in Verdicts(json) ?? [])
            {
                var moved = Math.Abs(Array.IndexOf(Steps, after.Verdict) - Array.IndexOf(Steps, before[key].Verdict));
                var isUnclear =
                    (after.Verdict == FitVerdict.TooLittleStated)
                    != (before[key].Verdict == FitVerdict.TooLittleStated);
                (moved <= 1 && !isUnclear)
                    .Should()
                    .BeTrue("{0} of {1}: {2} / {3}", what, key, before[key].Sentence.Dutch, after.Sentence.Dutch);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_field_left_blank_never_turns_a_fit_into_a_contradiction(string folder, string name)
    {
        var before = Verdicts(Json(folder, name))!;

        foreach (var (what, json) in PlanVariations.OfBlanks(Json(folder, name)))
        {
            foreach (var (key, after) in Verdicts(json) ?? [])
            {
                if (before.TryGetValue(key, out var was) && was.Verdict == FitVerdict.Fits)
                {
                    after
                        .Verdict.Should()
                        .NotBe(FitVerdict.Contradicts, "{0} of {1}: {2}", what, key, after.Sentence.Dutch);
                }
            }
        }
    }

    private static string Json(string folder, string name) =>
        folder == "sample" ? SamplePlans.PromotionJson : PracticeFiles.Json(folder, name);

    /// <summary>The verdicts by journey and discipline; null for a plan that does not read.</summary>
    private static Dictionary<(string Journey, ValueDiscipline Discipline), DisciplineVerdict>? Verdicts(string json)
    {
        var read = PlanJson.Read(json);
        return read.Value is { } plan
            ? PlanVerdicts
                .Of(new PlanIndex(plan))
                .Journeys.SelectMany(journey => journey.Disciplines.Select(verdict => (journey.Journey.Id, verdict)))
                .ToDictionary(item => (item.Id, item.verdict.Discipline), item => item.verdict)
            : null;
    }
}
