using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Practice;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>An id is a name to refer by: which one it is changes nothing of what is found.</summary>
public sealed class RenamedIdsTests
{
    private static readonly LocalDate Today = new(2027, 6, 1);

    /// <summary>Rules that report about one of several elements, and take the one whose id comes first.</summary>
    private static readonly string[] FirstById = ["DAK7001"];

    [Fact]
    public void Other_ids_in_the_same_order_change_nothing_but_the_ids_in_the_sentences()
    {
        var quoted = 0;
        foreach (var plan in SamplePlans())
        {
            var renaming = Renaming.InOrder(plan);
            var after = Written(RuleSet.All.Check(renaming.Of(plan), Today));

            after.Select(renaming.Back).Should().Equal(Written(RuleSet.All.Check(plan, Today)));
            quoted += after.Count(line => renaming.Back(line) != line);
        }

        quoted.Should().BePositive();
    }

    [Fact]
    public void Other_ids_in_another_order_change_no_place_of_a_finding()
    {
        foreach (var plan in SamplePlans())
        {
            Places(Renaming.InReverse(plan).Of(plan)).Should().BeEquivalentTo(Places(plan));
        }
    }

    [Fact]
    public void Which_of_several_elements_a_rule_reports_on_is_all_that_the_order_of_ids_decides()
    {
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in SamplePlans())
        {
            var before = RuleSet.All.Check(plan, Today);
            var after = RuleSet.All.Check(Renaming.InReverse(plan).Of(plan), Today);

            Ids(after).Should().Equal(Ids(before));
            moved.UnionWith(Moved(before, after));
        }

        moved.Should().BeEquivalentTo(FirstById);
    }

    [Fact]
    public void Renaming_renames_everything_and_leaves_a_sound_plan_sound()
    {
        var kinds = new HashSet<Type>();
        foreach (var plan in SamplePlans())
        {
            var renamed = Renaming.InReverse(plan).Of(plan);

            PlanIntegrity.Check(renamed).Should().BeEmpty();
            foreach (var (value, _) in PlanWalk.Of(renamed).Where(at => at.Value is PlanElement))
            {
                ((PlanElement)value).Id.Should().StartWith(Renaming.Prefix);
                kinds.Add(value.GetType());
            }
        }

        kinds.Should().BeEquivalentTo(PlanTypes.Values.Where(type => type.IsAssignableTo(typeof(PlanElement))));
    }

    private static IEnumerable<MarketingPlan> SamplePlans() =>
        Plans
            .Sample(300)
            .SelectMany(plan => new[] { plan, OneUnit.Everywhere(plan) })
            .Concat(PracticeFiles.Names("plans").Select(name => PracticeFiles.Plan("plans", name)));

    private static string[] Written(DiagnosticReport report) =>
        [
            .. report.Select(Written),
            .. ((IEnumerable<SuppressedDiagnostic>)report.Suppressed).Select(found =>
                $"suppressed: {Written(found.Diagnostic)}"
            ),
        ];

    private static string Written(Diagnostic finding) =>
        $"{finding}|{finding.Message(Language.Dutch)}|{string.Join(',', finding.Related.Select(place => place.Path))}";

    private static string[] Places(MarketingPlan plan) =>
        [
            .. RuleSet
                .All.Check(plan, Today)
                .Where(finding => !FirstById.Contains(finding.Id, StringComparer.Ordinal))
                .Select(finding => $"{finding.Id} {finding.Path}"),
        ];

    private static IEnumerable<string> Ids(DiagnosticReport report) =>
        report.Select(finding => finding.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Moved(DiagnosticReport before, DiagnosticReport after) =>
        before
            .Select(finding => (finding.Id, finding.Path))
            .Except(after.Select(finding => (finding.Id, finding.Path)))
            .Select(finding => finding.Id);
}
