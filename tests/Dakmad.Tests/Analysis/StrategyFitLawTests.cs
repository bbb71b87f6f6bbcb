using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Json;
using Dakmad.Tests.Rules;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>What holds of the fit of every plan.</summary>
public sealed class StrategyFitLawTests
{
    private const int Count = 150;

    [Fact]
    public void It_never_fails_and_every_figure_is_one()
    {
        var compared = 0;
        foreach (var plan in Sample())
        {
            var broken = Breaking.Everything(plan);
            foreach (var other in new[] { plan, broken, Extremes.Everywhere(plan), Extremes.Everywhere(broken) })
            {
                compared += Sound(StrategyFit.Of(new PlanIndex(other)));
            }
        }

        compared.Should().BePositive();
    }

    [Fact]
    public void Comparisons_are_as_good_for_one_as_they_are_bad_for_the_other()
    {
        var pairs = 0;
        foreach (var plan in Sample())
        {
            var fit = StrategyFit.Of(new PlanIndex(plan));
            foreach (var (journey, result) in Evidence(fit))
            {
                foreach (var comparison in result.Comparisons)
                {
                    var other = Evidence(fit)
                        .Single(found =>
                            ReferenceEquals(found.Journey.Journey, comparison.Other)
                            && found.Result.Expectation == result.Expectation
                        );
                    var back = other.Result.Comparisons.Single(found => ReferenceEquals(found.Other, journey.Journey));

                    ((int)comparison.Outcome + (int)back.Outcome).Should().Be(2);
                    pairs++;
                }
            }
        }

        pairs.Should().BePositive();
    }

    [Fact]
    public void The_order_of_journeys_and_of_other_lists_without_an_order_changes_no_verdict()
    {
        foreach (var plan in Sample())
        {
            var other = Reordering.Reversed(plan);

            Written(other, id => id).Should().BeEquivalentTo(Written(plan, id => id));
        }
    }

    [Fact]
    public void Other_ids_change_nothing()
    {
        var renamed = 0;
        foreach (var plan in Sample())
        {
            var ids = NewIds(plan);
            var other = Renamed(plan, ids);

            Written(other, id => id).Should().Equal(Written(plan, id => ids[id]));
            renamed += other == plan ? 0 : 1;
        }

        renamed.Should().BeGreaterThan(Count / 2);
    }

    /// <summary>Plans that expect something of metrics there are; drawn ones expect anything.</summary>
    private static IEnumerable<MarketingPlan> Sample()
    {
        var metrics = ExpectationSet.Default.Metrics;
        var i = 0;
        foreach (var plan in Plans.Sample(Count))
        {
            yield return plan.Strategy is not { } strategy
                ? plan
                : plan with
                {
                    Strategy = strategy with
                    {
                        Expectations = strategy
                            .Expectations.Select(stated => stated with { Metric = metrics[i++ % metrics.Count].Id })
                            .ToValueList(),
                    },
                };
        }
    }

    private static int Sound(StrategyFit fit)
    {
        var ranked = 0;
        foreach (var discipline in fit.Journeys.SelectMany(journey => journey.Disciplines))
        {
            (discipline.Score is null or (>= 0 and <= 1)).Should().BeTrue();
            (discipline.Rank is null || discipline.Rank.Position <= discipline.Rank.Of).Should().BeTrue();
            ranked += discipline.Rank is null ? 0 : 1;
        }

        foreach (var portion in fit.Journeys.SelectMany(j => j.Profile.Distributions).SelectMany(d => d.Portions))
        {
            (portion.Share is >= 0 and <= 1).Should().BeTrue();
            (portion.VolumeShare is null or (>= 0 and <= 1.000000001)).Should().BeTrue();
        }

        foreach (var (_, result) in Evidence(fit))
        {
            (result.Measured is null || double.IsFinite(result.Measured.Value)).Should().BeTrue();
            (result.Score is null)
                .Should()
                .Be(result.Verdict is ExpectationVerdict.NotMeasured or ExpectationVerdict.NoComparison);
        }

        fit.Leanings.Sum(leaning => leaning.Share).Should().BeApproximately(fit.Leanings.IsEmpty ? 0 : 1, 1e-9);
        return ranked;
    }

    private static IEnumerable<(JourneyFit Journey, ExpectationResult Result)> Evidence(StrategyFit fit) =>
        fit.Journeys.SelectMany(journey =>
            journey.Disciplines.SelectMany(discipline => discipline.Results).Select(result => (journey, result))
        );

    private static string[] Written(MarketingPlan plan, Func<string, string> id)
    {
        var fit = StrategyFit.Of(new PlanIndex(plan));
        return
        [
            $"{fit.Agreement} {fit.Chosen} {fit.Basis} {fit.Problems.Count} {string.Join(' ', fit.Ambitions)}",
            .. fit.Leanings.Select(leaning => $"{leaning.Discipline} {leaning.Share}"),
            .. fit.Journeys.SelectMany(journey =>
                journey
                    .Disciplines.Select(d => $"{id(journey.Journey.Id)} {d.Discipline} {d.Score} {d.Rank} {d.Standing}")
                    .Concat(
                        journey
                            .Disciplines.SelectMany(discipline => discipline.Results)
                            .Concat(journey.Positioning)
                            .Select(result =>
                                $"{id(journey.Journey.Id)} {result.Expectation.Id} {result.Verdict} {result.Score} {result.Measured}"
                            )
                    )
            ),
        ];
    }

    /// <summary>Other ids, in another order than the old ones.</summary>
    private static Dictionary<string, string> NewIds(MarketingPlan plan)
    {
        var old = plan.Parts()
            .Select(placed => placed.Part)
            .OfType<PlanElement>()
            .Select(element => element.Id)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return old.Select((id, i) => (id, New: $"n{old.Length - i:00000}"))
            .ToDictionary(pair => pair.id, pair => pair.New, StringComparer.Ordinal);
    }

    private static MarketingPlan Renamed(MarketingPlan plan, Dictionary<string, string> ids)
    {
        var json = JsonNode.Parse(PlanJson.Write(plan))!;
        Rename(json, ids);
        return PlanJson.Read(json.ToJsonString()).GetValueOrThrow();
    }

    private static void Rename(JsonNode? node, Dictionary<string, string> ids)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var name in parts.Select(part => part.Key).ToArray())
                {
                    if (NewText(parts[name], ids) is { } text)
                    {
                        parts[name] = text;
                    }
                    else
                    {
                        Rename(parts[name], ids);
                    }
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (NewText(items[i], ids) is { } text)
                    {
                        items[i] = text;
                    }
                    else
                    {
                        Rename(items[i], ids);
                    }
                }

                break;
        }
    }

    private static string? NewText(JsonNode? node, Dictionary<string, string> ids) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && ids.TryGetValue(text, out var id)
            ? id
            : null;
}
