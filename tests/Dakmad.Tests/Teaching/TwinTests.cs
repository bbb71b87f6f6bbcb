using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>An example is one plan in two languages: what differs is its words.</summary>
public sealed class TwinTests
{
    public static TheoryData<string> Sectors => [.. ExampleSector.All.Select(sector => sector.Id)];

    public static TheoryData<string> Cases => [.. ExampleCase.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Sectors))]
    public void The_same_seed_is_the_same_plan_in_the_other_language(string sector)
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            var (dutch, english) = (
                ExampleGenerator.Generate(seed, new() { Sector = sector, Language = Language.Dutch }),
                ExampleGenerator.Generate(seed, new() { Sector = sector, Language = Language.English })
            );

            PlanLeaves.FactsOf(english.Plan).Should().Equal(PlanLeaves.FactsOf(dutch.Plan), $"seed {seed} of {sector}");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_the_same_plan_in_the_other_language(string name)
    {
        var one = ExampleCase.Find(name)!;

        PlanLeaves
            .FactsOf(one.In(Language.English).Plan)
            .Should()
            .Equal(PlanLeaves.FactsOf(one.In(Language.Dutch).Plan));
    }

    /// <summary>Read off the types of the model, so that a field nobody thought of cannot stay Dutch.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void No_sentence_of_a_case_is_the_same_in_both_languages(string name)
    {
        var one = ExampleCase.Find(name)!;
        var plan = one.In(Language.English).Plan;
        var dutch = PlanLeaves
            .TextsOf(one.In(Language.Dutch).Plan)
            .ToDictionary(leaf => leaf.Path, leaf => leaf.Text, StringComparer.Ordinal);

        PlanLeaves
            .TextsOf(plan)
            .Where(leaf => leaf.Text.Contains(' ') && leaf.Text != plan.Organisation && dutch[leaf.Path] == leaf.Text)
            .Select(leaf => leaf.Text)
            .Distinct(StringComparer.Ordinal)
            .Except(SameInBoth, StringComparer.Ordinal)
            .Should()
            .BeEmpty();
    }

    private static readonly string[] SameInBoth =
    [
        "Net Promoter Score",
        "WhatsApp Business",
        "Direct mail",
        "Website chat",
    ];
}
