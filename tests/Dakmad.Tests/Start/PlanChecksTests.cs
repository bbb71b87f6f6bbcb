using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Start;

public sealed class PlanChecksTests
{
    private static readonly MarketingPlan Broken = RulePlans.Broken();

    [Fact]
    public void A_plan_made_in_code_is_held_against_itself_before_rules()
    {
        var channel = new Channel { Id = "tv", Name = "Tv" };
        var twice = Broken with
        {
            Operational = Broken.Operational with { Channels = [channel, channel, .. Broken.Operational.Channels] },
        };

        twice.Check().Errors.Select(finding => finding.Id).Should().Equal("DAK1001");
        twice.Assess().IsHeldAgainstRules.Should().BeFalse();
        Broken.Assess().IsHeldAgainstRules.Should().BeTrue();
    }

    [Fact]
    public void A_plan_is_told_what_its_file_is_told() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var read = PlanJson.Read(PlanJson.Write(plan), "plan.json");

                // What is written in no property, such as a field that is not known, only a file tells.
                read.Check()
                    .Where(finding => finding.Descriptor.Category != DiagnosticCategory.Reading)
                    .Select(Unplaced)
                    .Should()
                    .BeEquivalentTo(plan.Check().Select(Unplaced), options => options.WithoutStrictOrdering());
            },
            tests: 200
        );

    [Fact]
    public void Findings_of_rules_have_the_lines_of_the_text_that_was_read()
    {
        var read = MarketingPlan.Read(PlanJson.Write(Broken), "plan.json");

        read.Check().Should().NotBeEmpty().And.OnlyContain(finding => finding.Location!.File == "plan.json");
        read.Plan!.Check(source: read.Source)
            .Select(finding => finding.ToString())
            .Should()
            .Equal(read.Check().Select(finding => finding.ToString()));
        read.Plan!.Check().Should().OnlyContain(finding => finding.Location == null);
    }

    [Fact]
    public void Other_rules_and_a_day_are_passed_on()
    {
        Broken.Check(RuleSet.Empty).Should().BeEmpty();
        var reviewed = Broken with { ReviewedOn = new(2020, 1, 1) };
        reviewed
            .Check(RuleSet.All, new(2027, 1, 1))
            .Select(finding => finding.ToString())
            .Should()
            .Equal(RuleSet.All.Check(reviewed, new(2027, 1, 1)).Select(finding => finding.ToString()));
        reviewed.Fix().Plan.Should().Be(RuleSet.Default.Fix(reviewed).Plan);
    }

    [Fact]
    public void A_report_is_asked_by_severity_and_reads_as_its_findings()
    {
        var report = (Broken with { Language = Language.Dutch }).Check(
            RuleSet.Default.WithSeverity("DAK2009", Severity.Error)
        );

        report.Errors.Select(finding => finding.Id).Should().Equal("DAK2009");
        report.Warnings.Concat(report.Suggestions).Concat(report.Errors).Should().BeEquivalentTo(report);
        report.Language.Should().Be(Language.Dutch);
        report
            .ToString()
            .Split('\n')
            .Should()
            .Equal(report.Select(finding => $"{finding.Path}: fout {finding.Id}: {finding.Message(Language.Dutch)}"));
        report.ToText().Should().Be(report + "\n");
        report.ToText(Language.English).Should().Contain(report[0].Message());
        report.ToMarkdown().Should().Contain("Bevindingen");
        report.ToJson(Language.English).Should().Contain("\"language\": \"en\"");
        report.Concat(DiagnosticReport.Empty).Language.Should().Be(Language.Dutch);
        report.Limited(1).Language.Should().Be(Language.Dutch);
        DiagnosticReport.Empty.ToString().Should().BeEmpty();
    }

    private static (string, string, string) Unplaced(Diagnostic finding) =>
        (finding.Id, finding.Path.ToString(), finding.Message(Language.Dutch));
}
