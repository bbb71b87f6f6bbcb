using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Json;
using Dakmad.Traversal;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>What holds of every rule and every plan.</summary>
public sealed class RuleLawTests
{
    private const int Count = 1500;

    /// <summary>
    /// Rules that random plans do not come to: they suppress no rule that is retired, their positionings are words
    /// without a meaning, and nothing in them is called a journey, flyers, SEO or everybody. Their cases hold them.
    /// </summary>
    private static readonly string[] OnlyInCases = ["DAK2032", "DAK2033", "DAK2034", "DAK2035", "DAK2100", "DAK4023"];

    private static readonly LocalDate Today = new(2027, 6, 1);

    [Fact]
    public void Every_rule_finds_something_in_the_sample()
    {
        var found = Plans
            .Sample(Count)
            .SelectMany(plan => new[] { plan, OneUnit.Everywhere(plan) })
            .SelectMany(plan => RuleSet.All.CheckRules(plan, Today))
            .Select(finding => finding.Id)
            .Distinct(StringComparer.Ordinal);

        RuleSet
            .All.Rules.Select(rule => rule.Descriptor.Id)
            .Except(found, StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(OnlyInCases);
    }

    [Fact]
    public void No_rule_throws_on_a_plan_that_contradicts_itself()
    {
        var findings = 0;
        foreach (var plan in Plans.Sample(Count))
        {
            findings += RuleSet.All.CheckRules(Breaking.Everything(plan), Today).Count;
            findings += RuleSet.All.CheckRules(Extremes.Everywhere(plan), Today).Count;
            findings += RuleSet.All.CheckRules(Extremes.Everywhere(Breaking.Everything(plan)), Today).Count;
        }

        findings.Should().BePositive();
    }

    [Fact]
    public void Every_run_finds_the_same_in_the_same_order()
    {
        for (var i = 0; i < 300; i++)
        {
            var plan = Plans.Plan(Plans.Seed(i));
            var again = Plans.Plan(Plans.Seed(i));

            Written(RuleSet.All.CheckRules(again, Today)).Should().Equal(Written(RuleSet.All.CheckRules(plan, Today)));
        }
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_plan_and_those_about_a_part_in_that_of_their_ids()
    {
        var several = 0;
        foreach (var plan in Plans.Sample(500).SelectMany(plan => new[] { plan, Breaking.Everything(plan) }))
        {
            var places = plan.Parts().Select((part, at) => (Path: part.Path.ToString(), at)).ToDictionary();
            var order = RuleSet
                .All.CheckRules(plan, Today)
                .Select(finding => (Place: PartAt(places, finding.Path), finding.Id))
                .ToArray();

            order.Should().BeInAscendingOrder(Comparer<(int, string)>.Create(Compare));
            several += order.Select(finding => finding.Place).Distinct().Count() > 2 ? 1 : 0;
        }

        several.Should().BePositive();
    }

    [Fact]
    public void The_order_of_lists_without_an_order_changes_no_finding()
    {
        foreach (var plan in Plans.Sample(Count))
        {
            var other = Reordering.Reversed(plan);

            AboutElements(other).Should().BeEquivalentTo(AboutElements(plan));
        }
    }

    [Fact]
    public void Reordering_reorders()
    {
        var plans = Plans.Sample(100).ToArray();

        plans.Should().Contain(plan => plan != Reordering.Reversed(plan));
        plans.Should().OnlyContain(plan => plan == Reordering.Reversed(Reordering.Reversed(plan)));
    }

    [Fact]
    public async Task Threads_that_check_one_plan_with_one_set_agree()
    {
        const int Threads = 8;
        foreach (var plan in Plans.Sample(60))
        {
            var reports = await Task.WhenAll(
                Enumerable.Range(0, Threads).Select(_ => Task.Run(() => Written(RuleSet.All.CheckRules(plan, Today))))
            );

            reports.Should().AllSatisfy(report => report.Should().Equal(reports[0]));
        }
    }

    [Fact]
    public void A_missing_channel_is_one_finding_however_many_touchpoints_use_it()
    {
        const int Touchpoints = 500;
        var plan = RulePlans.Sound();
        var journey = plan.Operational.Journeys[0];
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Journeys =
                [
                    journey with
                    {
                        Touchpoints =
                        [
                            .. journey.Touchpoints,
                            .. Enumerable
                                .Range(0, Touchpoints)
                                .Select(i =>
                                    RulePlans.Again(journey.Touchpoints[0], i) with
                                    {
                                        Channel = "verdwenen",
                                        Handling = Handling.Automated,
                                        Cost = null,
                                    }
                                ),
                        ],
                    },
                ],
            },
        };

        var finding = PlanIntegrity.Check(plan).Should().ContainSingle().Subject;

        finding.Related.Should().HaveCount(Touchpoints - 1);
        RuleSet.All.CheckRules(plan).Should().BeEmpty();
    }

    private static string[] Written(DiagnosticReport report) =>
        [
            .. report
                .Concat(((IEnumerable<SuppressedDiagnostic>)report.Suppressed).Select(found => found.Diagnostic))
                .Select(finding =>
                    $"{finding}|{finding.Message(Language.Dutch)}|{string.Join(',', finding.Related.Select(place => place.Path))}"
                ),
        ];

    private static int Compare((int Place, string Id) left, (int Place, string Id) right) =>
        left.Place == right.Place ? string.CompareOrdinal(left.Id, right.Id) : left.Place.CompareTo(right.Place);

    /// <summary>The part at a path, or the part whose property it is, by its position in the plan.</summary>
    private static int PartAt(Dictionary<string, int> places, PlanPath path)
    {
        var text = path.ToString();
        while (!places.ContainsKey(text))
        {
            text = text[..text.LastIndexOf('/')];
        }

        return places[text];
    }

    /// <summary>What is found, by rule, element and sentence: paths shift when a list is put in another order.</summary>
    private static string[] AboutElements(MarketingPlan plan)
    {
        var ids = plan.Parts()
            .Where(part => part.Part is PlanElement)
            .ToDictionary(part => part.Path.ToString(), part => ((PlanElement)part.Part).Id, StringComparer.Ordinal);
        return
        [
            .. RuleSet
                .All.CheckRules(plan, Today)
                .Select(finding => $"{finding.Id} {Element(ids, finding.Path)}: {finding.Message(Language.English)}"),
        ];
    }

    private static string Element(Dictionary<string, string> ids, PlanPath path)
    {
        var text = path.ToString();
        while (text.Length > 0 && !ids.ContainsKey(text))
        {
            text = text[..text.LastIndexOf('/')];
        }

        return ids[text];
    }
}
