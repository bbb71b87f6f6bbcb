using System.IO;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Teaching;
using Dakmad.Teaching.Cases;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>The cases among the samples: one business under three strategies.</summary>
public sealed class SampleCaseTests
{
    private static readonly string[] Coffee = ["coffee-low-cost", "coffee-to-taste", "coffee-roaster"];

    public static TheoryData<string> Names => [.. Coffee];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_its_case(string name) =>
        Approved.MatchFile(
            ExampleCase.Find(name)!.In(Language.Dutch).Plan.ToJson(),
            Repository.PathOf("samples", "plans", $"{name}.json")
        );

    [Fact]
    public void The_three_differ_in_the_strategy_and_what_follows_from_it_alone()
    {
        var plans = Coffee.Select(name => ExampleCase.Find(name)!.In(Language.Dutch).Plan).ToArray();
        foreach (var plan in plans)
        {
            var other = plans[0];
            (plan.Organisation, plan.Description, plan.Period)
                .Should()
                .Be((other.Organisation, other.Description, other.Period));
            plan.Personas.Should().Equal(other.Personas);
            plan.Tactical.TargetGroups.Should().Equal(other.Tactical.TargetGroups);
            plan.Operational.TargetGroups.Should().Equal(other.Operational.TargetGroups);
            plan.Operational.Offerings.Should().Equal(other.Operational.Offerings);
            plan.Tactical.Events.Select(one => (one.Name, one.Period))
                .Should()
                .Equal(other.Tactical.Events.Select(one => (one.Name, one.Period)));
            plan.Operational.Journeys[0]
                .Touchpoints[0]
                .Name.Should()
                .Be(other.Operational.Journeys[0].Touchpoints[0].Name);
        }

        plans.Select(plan => plan.Strategy!.Discipline).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_case_is_clean_and_no_borderline_case()
    {
        foreach (
            var example in ExampleCase.All.SelectMany(one => new[] { one.In(Language.Dutch), one.In(Language.English) })
        )
        {
            example.IsBorderline.Should().BeFalse();
            example.Plan.Check().Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_verdict_of_a_case_is_the_one_that_was_declared_by_hand()
    {
        foreach (var one in ExampleCase.All)
        {
            var (dutch, english) = (one.In(Language.Dutch), one.In(Language.English));
            foreach (var example in new[] { dutch, english })
            {
                PlanVerdicts
                    .Of(example.Plan)
                    .Journeys.SelectMany(journey =>
                        journey.Disciplines.Select(verdict => new DeclaredVerdict(
                            journey.Journey.Id,
                            verdict.Discipline,
                            verdict.Verdict
                        ))
                    )
                    .Should()
                    .Equal(example.Verdicts, one.Name);
            }

            english
                .Verdicts.Select(verdict => verdict.Verdict)
                .Should()
                .Equal(dutch.Verdicts.Select(verdict => verdict.Verdict), "{0} is one case in two languages", one.Name);
        }
    }

    [Theory]
    [InlineData("promotion")]
    [InlineData("starter-and-director")]
    public void A_case_written_by_hand_has_a_twin_for_each_text_and_is_its_sample(string name)
    {
        WrittenCase.Unmatched(name).Should().BeEmpty();
        var (dutch, english) = (
            ExampleCase.Find(name)!.In(Language.Dutch),
            ExampleCase.Find(name)!.In(Language.English)
        );

        dutch.Plan.ToJson().Should().Be(File.ReadAllText(Repository.PathOf("samples", "plans", $"{name}.json")));
        english.Plan.Language.Should().Be(Language.English);
        english
            .Plan.Touchpoints()
            .Select(one => one.Touchpoint.Id)
            .Should()
            .Equal(dutch.Plan.Touchpoints().Select(one => one.Touchpoint.Id));
    }

    [Fact]
    public void The_lesson_types_the_same_commands_as_its_script()
    {
        var page = File.ReadAllLines(Repository.PathOf("src", "docs", "les.md"));
        var script = File.ReadAllText(Repository.PathOf("samples", "scripts", "les.sh")).Replace(" --force", "");

        page.Where(line => line.StartsWith("dakmad example ", System.StringComparison.Ordinal))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line => script.Contains(line + "\n", System.StringComparison.Ordinal));
    }
}
