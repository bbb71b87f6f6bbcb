using System;
using System.IO;
using System.Linq;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>
/// A folder for every rule: a plan that breaks it, one that keeps it, one that nearly breaks it, and what a reader sees of
/// the first. Each is about that rule alone, so that a new rule asks nothing of the cases of the others.
/// </summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Ids() => new(RuleSet.All.Rules.Select(rule => rule.Descriptor.Id));

    [Fact]
    public void Every_folder_is_that_of_a_rule() =>
        Directory
            .EnumerateDirectories(RuleCases.Folder)
            .Select(folder => Path.GetFileName(folder))
            .Should()
            .BeEquivalentTo(RuleSet.All.Rules.Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_that_breaks_a_rule_is_told_so(string id)
    {
        var report = RuleCases.Check(id, "breaks");

        report.Should().NotBeEmpty();
        Approved.Match(FindingText.WithRelated(report), Path.Combine("cases", id, "breaks"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_that_keeps_a_rule_has_no_findings(string id) =>
        FindingText.WithRelated(RuleCases.Check(id, "keeps")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_that_nearly_breaks_a_rule_has_no_findings(string id) =>
        FindingText.WithRelated(RuleCases.Check(id, "near-miss")).Should().BeEmpty();
}
