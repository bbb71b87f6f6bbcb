using System.IO;
using System.Linq;
using Dakmad.Teaching;
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
