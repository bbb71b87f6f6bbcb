using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Analyses;
using Dakmad.Rules;
using Dakmad.Tests.Practice;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules.Figures;

/// <summary>What differs too little to be told by a rule is told by no analysis either, and the other way round.</summary>
public sealed class SameAsAnalysesTests
{
    private static readonly string[] OfFigures = ["DAK5013", "DAK5014", "DAK5021", "DAK6006"];

    public static TheoryData<string> Plans() => new(PracticeFiles.Names("plans"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Rules_and_analyses_find_the_same_of_figures(string name)
    {
        var plan = PracticeFiles.Plan("plans", name);

        Told(AnalysisReport.Of(PlanAnalysis.Of(plan)).Problems).Should().Equal(Told(RuleSet.All.Check(plan)));
    }

    [Fact]
    public void They_agree_where_a_target_is_missed_and_a_budget_exceeded()
    {
        var plan = SamplePlans.Promotion;
        plan = plan with
        {
            Budget = Money.Euro(1000),
            Operational = plan.Operational with
            {
                Objectives = [.. plan.Operational.Objectives.Select(one => one with { Target = one.Target * 10 })],
            },
        };

        var told = Told(RuleSet.All.Check(plan));

        told.Should()
            .Contain(finding => finding.StartsWith("DAK6006", StringComparison.Ordinal))
            .And.Contain(found => found.StartsWith("DAK50", StringComparison.Ordinal));
        Told(AnalysisReport.Of(PlanAnalysis.Of(plan)).Problems).Should().Equal(told);
    }

    private static string[] Told(DiagnosticReport report) =>
        [
            .. report
                .Where(finding => OfFigures.Contains(finding.Id, StringComparer.Ordinal))
                .Select(finding => $"{finding.Id} {finding.Path}")
                .Order(StringComparer.Ordinal),
        ];
}
