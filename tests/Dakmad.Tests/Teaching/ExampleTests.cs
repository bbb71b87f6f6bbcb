using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>Examples are what they say of themselves, whatever the seed.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Nothing_is_found_in_an_example_but_what_it_declares()
    {
        foreach (var example in Seeds.Examples())
        {
            var about = $"seed {example.Seed} ({example.Sector}, {example.Plan.Language})";
            var declared = example.Findings.Select(finding => $"{finding.Rule} {finding.Path}").ToArray();
            foreach (var rules in new[] { RuleSet.Default, RuleSet.Teaching })
            {
                Told(example.Plan.Check(rules)).Should().BeEquivalentTo(declared, about);
            }
        }
    }

    [Fact]
    public void Every_verdict_is_the_one_that_was_declared_by_hand()
    {
        foreach (var example in Seeds.Examples())
        {
            var verdicts = PlanVerdicts
                .Of(example.Plan)
                .Journeys.SelectMany(journey =>
                    journey.Disciplines.Select(verdict => new DeclaredVerdict(
                        journey.Journey.Id,
                        verdict.Discipline,
                        verdict.Verdict
                    ))
                );

            verdicts.Should().Equal(example.Verdicts, $"seed {example.Seed} is of {example.Sector}");
            var own = example
                .Verdicts.Where(verdict => verdict.Discipline == example.Plan.Strategy!.Discipline)
                .Select(verdict => verdict.Verdict)
                .ToArray();
            own.Should().OnlyContain(verdict => verdict == FitVerdict.Fits || verdict == FitVerdict.FitsPartly);
            own.Contains(FitVerdict.FitsPartly).Should().Be(example.IsBorderline);
        }
    }

    [Fact]
    public void An_example_comes_back_from_JSON_and_from_tables()
    {
        foreach (var example in Seeds.Examples())
        {
            MarketingPlan.Parse(example.Plan.ToJson()).Should().Be(example.Plan);
            var tables = PlanCsv
                .ToFiles(example.Plan)
                .Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value));
            PlanCsv.Read(tables).Value.Should().Be(example.Plan, $"of seed {example.Seed}");
        }
    }

    [Fact]
    public void Seeds_that_follow_each_other_differ_in_business_order_and_half_of_the_names()
    {
        foreach (var sector in ExampleSector.All)
        {
            foreach (var discipline in Enum.GetValues<ValueDiscipline>())
            {
                var options = new ExampleOptions { Sector = sector.Id, Discipline = discipline };
                var last = ExampleGenerator.Generate(0, options).Plan;
                for (var seed = 1UL; seed < 20; seed++)
                {
                    var plan = ExampleGenerator.Generate(seed, options).Plan;
                    plan.Organisation.Should().NotBe(last.Organisation);
                    Order(plan).Should().NotBe(Order(last), $"seed {seed} of {sector.Id} follows another");
                    var names = Names(plan);
                    names
                        .Except(Names(last), StringComparer.Ordinal)
                        .Count()
                        .Should()
                        .BeGreaterThanOrEqualTo(names.Length / 2);
                    last = plan;
                }
            }
        }
    }

    [Fact]
    public void One_in_ten_is_a_borderline_case()
    {
        var borderline = Enumerable.Range(0, 1000).Count(seed => ExampleGenerator.Generate((ulong)seed).IsBorderline);

        borderline.Should().BeInRange(70, 130);
    }

    [Fact]
    public void A_large_example_has_as_many_touchpoints_as_asked_for_and_is_clean()
    {
        var example = ExampleGenerator.Generate(6, new() { Touchpoints = 2000, Difficulty = Difficulty.Introductory });

        example.Plan.Operational.Journeys.Sum(journey => journey.Touchpoints.Count).Should().BeInRange(2000, 2020);
        example.Plan.Check().Should().BeEmpty();
    }

    [Fact]
    public void The_seed_stands_in_the_plan()
    {
        var example = ExampleGenerator.Generate(ulong.MaxValue);

        var mark = example.Plan.Extra.Should().ContainSingle().Which;
        mark.Name.Should().Be("x-example");
        mark.Json.Should().StartWith("""{"generator":1,"seed":18446744073709551615,"sector":""");
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_can()
    {
        var sector = () => ExampleGenerator.Generate(1, new() { Sector = "bakery" });
        var positioning = () =>
            ExampleGenerator.Generate(
                1,
                new()
                {
                    Sector = "plumber",
                    Positioning = "premium",
                    Language = Language.English,
                }
            );

        sector.Should().Throw<ArgumentException>().WithMessage("*no sector 'bakery', but there are: plumber*");
        positioning
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'premium' does not go here; these do: affordable*");
    }

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void The_stories_of_the_cases_read_as_a_lecturer_would_tell_them(Language language, string name) =>
        Approved.Match(
            string.Join("\n", ExampleCase.All.Select(one => $"<!-- {one.Name} -->\n{one.In(language).Story}")),
            $"cases.{name}",
            "md"
        );

    private static string[] Told(DiagnosticReport report) =>
        [.. report.Select(finding => $"{finding.Id} {finding.Path}")];

    private static string[] Names(MarketingPlan plan) =>
        [
            .. plan
                .Operational.Journeys.SelectMany(journey => journey.Touchpoints)
                .Select(touchpoint => touchpoint.Name)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Order(MarketingPlan plan) =>
        string.Join(
            ' ',
            plan.Operational.Journeys[0].Touchpoints.Select(touchpoint => $"{touchpoint.Channel}/{touchpoint.Activity}")
        );
}
