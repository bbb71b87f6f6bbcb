using System;
using System.Globalization;
using System.Linq;
using Dakmad.Comparison;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Comparison;

/// <summary>What holds of the differences of any two plans.</summary>
public sealed class PlanDiffLawTests
{
    /// <summary>How many pairs are tried: some hundreds, or as many as the environment asks for.</summary>
    private static readonly int Pairs = int.Parse(
        Environment.GetEnvironmentVariable("DAKMAD_PAIRS") ?? "500",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void Applied_to_the_one_the_changes_give_the_other() =>
        Law.Holds(
            Draw.AsGen(Edited),
            pair =>
            {
                var diff = PlanDiff.Of(pair.Before, pair.After);

                (diff.ApplyTo(pair.Before) == pair.After).Should().BeTrue(Told(diff));
                diff.IsEmpty.Should().Be(pair.Before == pair.After);
            },
            Pairs
        );

    [Fact]
    public void Plans_that_have_nothing_to_do_with_each_other_are_told_apart_too() =>
        Law.Holds(
            Draw.AsGen(draw => (Before: Plans.Plan(draw), After: Plans.Plan(draw))),
            pair => (PlanDiff.Of(pair.Before, pair.After).ApplyTo(pair.Before) == pair.After).Should().BeTrue(),
            Pairs / 5
        );

    [Fact]
    public void Equal_plans_of_other_objects_have_no_differences()
    {
        for (var i = 0; i < 100; i++)
        {
            PlanDiff.Of(Plans.Plan(Plans.Seed(i)), Plans.Plan(Plans.Seed(i))).IsEmpty.Should().BeTrue();
        }
    }

    [Fact]
    public void The_differences_of_the_one_are_those_of_the_other_turned_round() =>
        Law.Holds(
            Draw.AsGen(Edited),
            pair => (PlanDiff.Of(pair.After, pair.Before).ApplyTo(pair.After) == pair.Before).Should().BeTrue(),
            Pairs / 5
        );

    private static (MarketingPlan Before, MarketingPlan After) Edited(Draw draw)
    {
        var before = Plans.Plan(draw);
        return (before, PlanEdits.Edited(draw, before, Plans.Plan(draw)));
    }

    private static string Told(PlanDiff diff) =>
        "these are the changes: "
        + string.Join("; ", diff.Changes.Select(change => $"{change.Kind} {change.From} -> {change.To}"))
            .Replace("{", "", StringComparison.Ordinal);
}
