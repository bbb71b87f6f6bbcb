using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Rules;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>Faults are found exactly as their keys say, and mended as they say.</summary>
public sealed class FaultTests
{
    /// <summary>The rules that no fault of an example breaks, and why not.</summary>
    private static readonly Dictionary<string, string> WithoutFault = new(StringComparer.Ordinal)
    {
        ["DAK2010"] = "off by default: a check of a hand-in does not tell it",
        ["DAK2013"] = "off by default: a check of a hand-in does not tell it",
        ["DAK3014"] = "off by default: a check of a hand-in does not tell it",
        ["DAK3022"] = "off by default: a check of a hand-in does not tell it",
        ["DAK2017"] = "an example has two journeys at least, and the rule is about a plan with one",
        ["DAK3003"] = "told only where numbers cannot be counted; in an example they can, and DAK5013 tells it",
        ["DAK4014"] = "no mistake: a journey that fits in part is what an example of a borderline case declares itself",
        ["DAK7008"] = "asks for the date of today, which a check is not given by itself",
    };

    public static TheoryData<string> Kinds => [.. FaultInjector.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_is_found_as_its_kind_declares_and_nothing_else(string kind)
    {
        var placed = 0;
        for (var seed = 0UL; seed < 12; seed++)
        {
            var example = Sample(seed);
            var faulty = FaultInjector.Inject(example.Plan, seed, kind);
            placed += faulty.Faults.Count;
            Found(faulty.Plan).Should().BeEquivalentTo(Declared(faulty), $"seed {seed} is of {example.Sector}");
        }

        placed.Should().BePositive();
    }

    [Fact]
    public void Every_rule_has_a_fault_that_breaks_it_or_a_reason_why_none_does()
    {
        var broken = Enumerable
            .Range(0, 12)
            .SelectMany(seed =>
                FaultInjector.Kinds.SelectMany(kind => FaultInjector.Inject(Sample((ulong)seed).Plan, 1, kind).Faults)
            )
            .SelectMany(fault => fault.Findings)
            .Select(finding => finding.Rule)
            .ToHashSet(StringComparer.Ordinal);

        RuleSet
            .All.Rules.Select(rule => rule.Descriptor.Id)
            .Where(rule => !broken.Contains(rule))
            .Should()
            .BeEquivalentTo(WithoutFault.Keys);
    }

    [Fact]
    public void A_fault_that_leaves_no_room_is_put_in_by_itself_only()
    {
        var plan = Sample(3).Plan;

        FaultInjector.Inject(plan, 1, "no-journeys").Faults.Should().ContainSingle();
        for (var seed = 0UL; seed < 100; seed++)
        {
            FaultInjector
                .Inject(plan, seed, 2)
                .Faults.Should()
                .HaveCount(2)
                .And.NotContain(one => one.Kind == "no-journeys");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_faults()
    {
        var plan = ExampleGenerator.Generate(3).Plan;

        var one = FaultInjector.Inject(plan, 5, 4);

        FaultInjector.Inject(plan, 5, 4).Plan.Should().Be(one.Plan).And.NotBe(FaultInjector.Inject(plan, 6, 4).Plan);
    }

    [Fact]
    public void A_hand_in_does_not_say_how_it_was_made_and_the_mended_plan_does_again()
    {
        var plan = ExampleGenerator.Generate(3).Plan;

        var faulty = FaultInjector.Inject(plan, 5, 1);

        faulty.Plan.Extra.Should().BeEmpty();
        faulty.Repaired(faulty.Faults[0]).Should().Be(plan);
    }

    [Fact]
    public void A_plan_without_room_gets_fewer_faults()
    {
        var bare = new MarketingPlan { Id = "bare", Name = "Bare" };

        var faulty = FaultInjector.Inject(bare, 1, 3);

        faulty.Faults.Should().BeEmpty();
        faulty.Plan.Should().Be(bare);
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_those_there_are()
    {
        var wrong = () => FaultInjector.Inject(ExampleGenerator.Generate(1).Plan, 1, "typo");

        wrong.Should().Throw<ArgumentException>().WithMessage("*'typo'*journey-as-event*");
    }

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void The_key_says_where_why_and_how_to_mend_it(Language language, string name)
    {
        var keys = FaultInjector.Kinds.Select(kind =>
            Enumerable
                .Range(0, 30)
                .Select(seed => Sample((ulong)seed, language))
                .Select(example => FaultInjector.Inject(example.Plan, 1, kind))
                .First(faulty => faulty.Faults.Count > 0)
                .Key()
        );

        Approved.Match(string.Join('\n', keys), $"keys.{name}", "md");
    }

    /// <summary>An example in which nothing is wrong, of another sector and discipline for each seed.</summary>
    private static Example Sample(ulong seed, Language language = Language.Dutch) =>
        ExampleGenerator.Generate(
            seed,
            new()
            {
                Language = language,
                Difficulty = Difficulty.Introductory,
                Discipline = (ValueDiscipline)(seed % 3),
                Sector = ExampleSector.All[(int)(seed % 12)].Id,
            }
        );

    private static string[] Found(MarketingPlan plan) =>
        [.. plan.Check(RuleSet.Default).Select(finding => $"{finding.Id} {finding.Path}")];

    private static string[] Declared(FaultyPlan faulty) =>
        [.. faulty.Faults.SelectMany(fault => fault.Findings).Select(finding => $"{finding.Rule} {finding.Path}")];
}
