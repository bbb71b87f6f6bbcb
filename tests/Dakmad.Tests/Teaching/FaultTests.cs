using System;
using System.Linq;
using Dakmad.Rules;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>Faults are found exactly as their keys say, and mended as they say.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Kinds => [.. FaultInjector.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_is_found_as_its_kind_declares_and_nothing_else(string kind)
    {
        var placed = 0;
        for (var seed = 0UL; seed < 12; seed++)
        {
            var example = ExampleGenerator.Generate(seed, new() { Difficulty = Difficulty.Introductory });
            var faulty = FaultInjector.Inject(example.Plan, seed, kind);
            placed += faulty.Faults.Count;
            Found(faulty.Plan).Should().BeEquivalentTo(Declared(faulty), $"seed {seed} is of {example.Sector}");
        }

        placed.Should().BePositive();
    }

    [Fact]
    public void The_same_seed_gives_the_same_faults()
    {
        var plan = ExampleGenerator.Generate(3).Plan;

        var one = FaultInjector.Inject(plan, 5, 4);

        FaultInjector.Inject(plan, 5, 4).Plan.Should().Be(one.Plan).And.NotBe(FaultInjector.Inject(plan, 6, 4).Plan);
    }

    [Fact]
    public void A_hand_in_does_not_give_its_verdicts_away_and_the_mended_plan_has_them_again()
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
                .Select(seed =>
                    ExampleGenerator.Generate(
                        (ulong)seed,
                        new() { Language = language, Difficulty = Difficulty.Introductory }
                    )
                )
                .Select(example => FaultInjector.Inject(example.Plan, 1, kind))
                .First(faulty => faulty.Faults.Count > 0)
                .Key()
        );

        Approved.Match(string.Join('\n', keys), $"keys.{name}", "md");
    }

    private static string[] Found(MarketingPlan plan) =>
        [.. plan.Check(RuleSet.Default).Select(finding => $"{finding.Id} {finding.Path}")];

    private static string[] Declared(FaultyPlan faulty) =>
        [.. faulty.Faults.SelectMany(fault => fault.Findings).Select(finding => $"{finding.Rule} {finding.Path}")];
}
