using System.Linq;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Practice;

public sealed class PracticeFilesTests
{
    private static readonly string[] Disciplines = ["costLeadership", "customerIntimacy", "productLeadership"];

    public static TheoryData<string, string> Plans()
    {
        var plans = new TheoryData<string, string>();
        foreach (var folder in new[] { "plans", "fit", "newuser" })
        {
            foreach (var name in PracticeFiles.Names(folder))
            {
                plans.Add(folder, name);
            }
        }

        return plans;
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_from_practice_is_read_without_findings_and_written_back_byte_for_byte(string folder, string name)
    {
        var json = PracticeFiles.Json(folder, name);

        var read = PlanJson.Read(json);

        read.Report.Should().BeEmpty();
        PlanJson.Write(read.Value!).Should().Be(json);
    }

    [Fact]
    public void Each_plan_with_a_choice_of_journeys_has_an_expected_order_for_each_discipline() =>
        PracticeFiles
            .ExpectedFits.Select(fit => (fit.Plan, fit.Discipline))
            .Should()
            .BeEquivalentTo(
                from plan in PracticeFiles.Names("fit")
                from discipline in Disciplines
                select (plan, discipline)
            );

    [Fact]
    public void An_expected_order_names_the_journeys_of_its_plan_which_compete_for_one_group_and_offering()
    {
        foreach (var fit in PracticeFiles.ExpectedFits)
        {
            var journeys = PracticeFiles.Plan("fit", fit.Plan).Operational.Journeys;
            var ids = journeys.Select(journey => journey.Id).ToArray();

            journeys.Select(journey => (journey.TargetGroups, journey.Offerings)).Distinct().Should().HaveCount(1);
            ids.Should().HaveCountGreaterThan(1).And.Contain(fit.First);
            if (fit.Last is { } last)
            {
                ids.Should().Contain(last);
                last.Should().NotBe(fit.First);
            }

            if (fit.Order is [var best, .., var worst])
            {
                fit.Order.Should().BeEquivalentTo(ids);
                best.Should().Be(fit.First);
                worst.Should().Be(fit.Last);
            }
        }
    }

    [Fact]
    public void Half_of_the_forty_pairs_only_look_the_same()
    {
        PracticeFiles.Pairs.Select(pair => (pair.Text, pair.Term)).Should().OnlyHaveUniqueItems().And.HaveCount(40);
        PracticeFiles.Pairs.Count(pair => pair.Same).Should().Be(20);
    }
}
