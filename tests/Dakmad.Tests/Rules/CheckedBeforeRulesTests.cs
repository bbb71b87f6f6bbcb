using System.Linq;
using Dakmad.Integrity;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>A plan that was made in code and contradicts itself is never called sound.</summary>
public sealed class CheckedBeforeRulesTests
{
    [Fact]
    public void An_id_that_is_used_twice_is_told_by_every_set()
    {
        var plan = SamplePlans.Promotion;
        var twice = plan with
        {
            Operational = plan.Operational with
            {
                Channels = plan.Operational.Channels.Add(plan.Operational.Channels[0]),
            },
        };

        foreach (var set in new[] { RuleSet.Empty, RuleSet.Default, RuleSet.All, RuleSet.Strict, RuleSet.Teaching })
        {
            var report = set.Check(twice);
            report.HasErrors.Should().BeTrue();
            report.Select(finding => finding.Id).Should().Equal("DAK1001");
        }
    }

    [Fact]
    public void A_reference_to_nothing_is_told()
    {
        var plan = SamplePlans.Promotion;
        var journey = plan.Operational.Journeys[0];
        var dangling = plan with
        {
            Operational = plan.Operational with
            {
                Journeys =
                [
                    journey with
                    {
                        Touchpoints = [journey.Touchpoints[0] with { Channel = "weg", Objective = null }],
                    },
                ],
            },
        };

        RuleSet.Default.Check(dangling).Select(finding => finding.Id).Should().Contain("DAK1002");
    }

    [Fact]
    public void What_is_found_in_a_sound_plan_is_what_the_rules_find() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                PlanIntegrity.Check(plan).Should().BeEmpty();
                RuleSet.All.Check(plan).Should().Equal(RuleSet.All.CheckRules(plan));
            },
            50
        );

    [Fact]
    public void An_empty_plan_is_told_that_nothing_was_judged()
    {
        var plan = new MarketingPlan { Id = "plan", Name = "Plan" };
        var withJourney = plan with { Operational = new() { Journeys = [new() { Id = "reis", Name = "Reis" }] } };

        RuleSet.Default.Check(plan).Should().Contain(finding => finding.Id == "DAK2030");
        RuleSet.Default.Check(withJourney).Should().Contain(finding => finding.Id == "DAK3023");
        RuleSet
            .Default.Check(plan with { Strategy = new() { Discipline = ValueDiscipline.CostLeadership } })
            .Should()
            .Contain(finding => finding.Id == "DAK4021")
            .And.NotContain(finding => finding.Id == "DAK2030");
    }
}
