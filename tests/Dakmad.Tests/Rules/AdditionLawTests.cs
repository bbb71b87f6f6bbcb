using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Practice;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>
/// What is wrong with one element stays wrong when something sound comes beside it. That does not hold of rules about
/// the plan, its strategy or a level as a whole, nor of those about an element that ask what the rest of the plan is or
/// does: they are named here, each with its question, and no rule is named without need.
/// </summary>
public sealed class AdditionLawTests
{
    private static readonly LocalDate Today = new(2027, 6, 1);

    private static readonly Type[] Wholes =
    [
        typeof(MarketingPlan),
        typeof(StrategicChoice),
        typeof(StrategicLevel),
        typeof(TacticalLevel),
        typeof(OperationalLevel),
    ];

    private static readonly Dictionary<string, string> AnsweredByATouchpoint = new(StringComparer.Ordinal)
    {
        ["DAK2006"] = "is an unused channel one that only fulfils after all?",
        ["DAK2040"] = "is the loose activity used after all?",
        ["DAK2099"] = "is there still something that the suppression keeps back?",
        ["DAK4012"] = "do the journeys come to what the user expects of them?",
        ["DAK4022"] = "can what the user expects of the journeys be said?",
    };

    private static readonly Dictionary<string, string> AnsweredByAJourney = new(StringComparer.Ordinal)
    {
        ["DAK2006"] = "is an unused channel one that only fulfils after all?",
        ["DAK2040"] = "is the loose activity used after all?",
        ["DAK2024"] = "is the event worked out in any journey?",
        ["DAK2026"] = "is any journey for the target group?",
        ["DAK2027"] = "does the offering go through any journey?",
        ["DAK2099"] = "is there still something that the suppression keeps back?",
        ["DAK4012"] = "do the journeys come to what the user expects of them?",
        ["DAK4022"] = "can what the user expects of the journeys be said?",
        ["DAK4017"] = "does any journey do better in the discipline?",
        ["DAK7001"] = "is the group the first, by its id, that goes on a journey in a plan without personas?",
    };

    [Fact]
    public void A_touchpoint_more_takes_no_finding_about_another_element_away() =>
        Lost(Additions.OfTouchpoint, [.. Wholes, typeof(Journey)]).Should().BeEquivalentTo(AnsweredByATouchpoint.Keys);

    [Fact]
    public void A_journey_more_takes_no_finding_about_another_element_or_journey_away() =>
        Lost(Additions.OfJourney, Wholes).Should().BeEquivalentTo(AnsweredByAJourney.Keys);

    /// <summary>The rules of which a finding is gone after an addition, those about some types left out.</summary>
    private static HashSet<string> Lost(
        Func<MarketingPlan, IEnumerable<MarketingPlan>> additions,
        IReadOnlyCollection<Type> leftOut
    )
    {
        var about = RuleSet.All.Rules.ToDictionary(
            rule => rule.Descriptor.Id,
            rule => rule.PartType,
            StringComparer.Ordinal
        );
        var lost = new HashSet<string>(StringComparer.Ordinal);
        var (tried, kept) = (0, 0);
        foreach (var plan in SamplePlans())
        {
            var before = Findings(plan).Where(finding => !leftOut.Contains(about[finding.Id])).ToArray();
            foreach (var larger in additions(plan))
            {
                PlanIntegrity.Check(larger).Should().BeEmpty();
                var after = Findings(larger).ToHashSet();
                lost.UnionWith(before.Where(finding => !after.Contains(finding)).Select(finding => finding.Id));
                kept += before.Count(after.Contains);
                tried++;
            }
        }

        tried.Should().BePositive();
        kept.Should().BePositive();
        return lost;
    }

    private static IEnumerable<MarketingPlan> SamplePlans() =>
        Plans
            .Sample(500)
            .SelectMany(plan => new[] { plan, OneUnit.Everywhere(plan) })
            .Concat(PracticeFiles.Names("plans").Select(name => PracticeFiles.Plan("plans", name)));

    /// <summary>What is found, suppressed or not: adding is no reason to be silent.</summary>
    private static IEnumerable<(string Id, string Path, string Message)> Findings(MarketingPlan plan)
    {
        var report = RuleSet.All.Check(plan, Today);
        return report
            .Concat(((IEnumerable<SuppressedDiagnostic>)report.Suppressed).Select(found => found.Diagnostic))
            .Select(finding => (finding.Id, finding.Path.ToString(), finding.Message(Language.English)));
    }
}
