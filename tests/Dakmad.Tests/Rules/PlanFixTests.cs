using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>Edits that take findings away.</summary>
public sealed class PlanFixTests
{
    private static readonly string Cases = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases");

    public static TheoryData<string> MendedCases() => new(MendedIds());

    [Theory]
    [MemberData(nameof(MendedCases))]
    public void The_edit_of_a_rule_takes_its_findings_away_and_changes_nothing_else(string id)
    {
        // Where the case that breaks the rule leaves the author a choice, another does not.
        var fixable = Path.Combine(Cases, id, "fixable.json");
        var plan = Read(File.Exists(fixable) ? fixable : Path.Combine(Cases, id, "breaks.json"));

        var mended = Alone(id).Fix(plan);

        mended.Report.Should().NotContain(finding => finding.Id == id);
        mended.Fixes.Should().NotBeEmpty();
        Approved.MatchFile(PlanJson.Write(mended.Plan), Path.Combine(Cases, id, "fixed.approved.json"));
    }

    [Fact]
    public void Every_rule_that_offers_edits_has_a_case_in_which_one_is_applied()
    {
        var offering = RuleSet.All.Rules.Where(OverridesFix).Select(rule => rule.Descriptor.Id);

        offering.Should().BeSubsetOf(MendedIds()).And.NotBeEmpty();
    }

    [Fact]
    public void Every_edit_on_a_generated_plan_removes_its_finding_and_adds_no_error()
    {
        var applied = new HashSet<string>(StringComparer.Ordinal);
        Law.Holds(
            Generators.Plans.Any,
            plan =>
            {
                var before = RuleSet.All.CheckRules(plan);
                foreach (var finding in before)
                {
                    var rule = RuleSet.All.Rules.Single(rule => rule.Descriptor.Id == finding.Id);
                    if (rule.Fix(plan, finding) is not { } fix)
                    {
                        continue;
                    }

                    var after = RuleSet.All.CheckRules(fix.Plan);
                    Count(after, finding.Id).Should().BeLessThan(Count(before, finding.Id));
                    after.CountOf(Severity.Error).Should().BeLessThanOrEqualTo(before.CountOf(Severity.Error));
                    PlanIntegrity.Check(fix.Plan).Count.Should().BeLessThanOrEqualTo(PlanIntegrity.Check(plan).Count);
                    fix.Title.Dutch.Should().NotEndWith(".");
                    applied.Add(finding.Id);
                }
            }
        );

        applied.Should().BeEquivalentTo(RuleSet.All.Rules.Where(OverridesFix).Select(rule => rule.Descriptor.Id));
    }

    [Fact]
    public void What_is_suppressed_stays_as_it_is()
    {
        var plan = Read(Path.Combine(Cases, "DAK2007", "breaks.json")) with
        {
            Suppressions = [new() { Rule = "DAK2007", Reason = "Bewust." }],
        };

        var mended = RuleSet.Default.Fix(plan);

        mended.Fixes.Should().NotContain(fix => fix.Finding.Id == "DAK2007");
        mended.Plan.Tactical.Events.Should().Equal(plan.Tactical.Events);
    }

    [Fact]
    public void A_plan_in_which_nothing_can_be_mended_is_given_back()
    {
        var plan = RulePlans.Sound();

        var mended = RuleSet.Default.Fix(plan);

        mended.Plan.Should().BeSameAs(plan);
        mended.Fixes.Should().BeEmpty();
        mended.Report.Should().Equal(RuleSet.Default.CheckRules(plan));
    }

    [Fact]
    public void Several_entries_of_one_list_are_taken_out_in_one_go()
    {
        var plan = RulePlans.Sound() with
        {
            Suppressions = [new() { Rule = "DAK2007", Reason = "Oud." }, new() { Rule = "DAK2012", Reason = "Oud." }],
        };

        var mended = RuleSet.Default.Fix(plan);

        mended.Plan.Suppressions.Should().BeEmpty();
        mended.Fixes.Select(fix => fix.Finding.Path.ToString()).Should().Equal("/suppressions/0", "/suppressions/1");
    }

    [Fact]
    public void An_edit_that_does_not_help_is_not_taken_over_and_does_not_hold_up_others()
    {
        var plan = RulePlans.Sound() with { Suppressions = [new() { Rule = "DAK2007", Reason = "Oud." }] };

        var mended = RuleSet.Default.With(new Noted()).Fix(plan);

        mended.Plan.Should().Be(RulePlans.Sound());
        mended.Fixes.Select(fix => fix.Finding.Id).Should().Equal("DAK2099");
        mended.Report.Select(finding => finding.Id).Should().Equal("ACME0001");
    }

    private static IEnumerable<string> MendedIds() =>
        Directory
            .EnumerateFiles(Cases, "fixed.approved.json", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal);

    private static RuleSet Alone(string id) =>
        RuleSet.All.Without(
            RuleSet.All.Rules.Select(rule => rule.Descriptor.Id).Where(other => other != id && id != "DAK2099")
        );

    private static int Count(DiagnosticReport report, string id) => report.Count(finding => finding.Id == id);

    private static bool OverridesFix(Rule rule) =>
        rule.GetType().GetMethod(nameof(Rule.Fix))!.DeclaringType != typeof(Rule);

    private static MarketingPlan Read(string path) => PlanJson.Read(File.ReadAllBytes(path), path).Value!;

    /// <summary>Finds something in every plan, and offers an edit that does not help.</summary>
    private sealed class Noted : Rule<MarketingPlan>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = "ACME0001",
                Severity = Severity.Suggestion,
                Title = new("Plan", "Plan"),
                Message = new("Een plan.", "A plan."),
                Rationale = new("Zomaar.", "Just so."),
                Remedy = new("Geen.", "None."),
                Exemption = new("Altijd.", "Always."),
                Citations = [],
            };

        public override PlanFix Fix(MarketingPlan plan, Diagnostic finding) =>
            new(new("noem het anders", "call it otherwise"), plan with { Name = "Anders" });

        protected override void Check(MarketingPlan part, RuleContext context) => context.Report();
    }
}
