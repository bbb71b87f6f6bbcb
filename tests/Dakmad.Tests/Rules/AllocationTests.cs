using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Integrity;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>
/// Where nothing is found, rules cost no memory for an element. Rules over figures are apart: they ask for analyses, of
/// which the results have a line for every touchpoint; a check without them computes none.
/// </summary>
public sealed class AllocationTests
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const int Journeys = 100;

    [Fact]
    public void A_touchpoint_costs_nothing()
    {
        var few = Plan(Journeys, Few / Journeys);
        var many = Plan(Journeys, Many / Journeys);
        Measure(few);

        var (less, more) = (Measure(few), Measure(many));

        // What is measured is exact but for what the runtime does for itself now and then.
        ((more - less) / (double)(Many - Few))
            .Should()
            .BeInRange(0, 0.01);
    }

    [Fact]
    public void A_journey_costs_its_entries_in_the_index_and_nothing_else()
    {
        var few = Plan(Few / 10, 10);
        var many = Plan(Many / 10, 10);
        Measure(few);

        var (less, more) = (Measure(few), Measure(many));

        // A path, an indexed element and entries by id, and for the position and the events of the journey: 497 bytes;
        // and the channels, offerings and target groups that its events chose: 711 bytes.
        ((more - less) / ((Many - Few) / 10d))
            .Should()
            .BeInRange(0, 1230);
    }

    [Theory]
    [InlineData(Few / Journeys, Many / Journeys, Journeys)]
    [InlineData(10, 10, Many / 10)]
    public void Analyses_cost_in_proportion_to_the_plan(int fewTouchpoints, int manyTouchpoints, int journeys)
    {
        var few = Plan(journeys / (fewTouchpoints == manyTouchpoints ? 10 : 1), fewTouchpoints);
        var many = Plan(journeys, manyTouchpoints);
        Measure(few, All);

        // Ten times the plan: a line for every touchpoint is ten times the memory, one for every pair a hundred times.
        (Measure(many, All) / (double)Measure(few, All))
            .Should()
            .BeInRange(1, 15);
    }

    [Fact]
    public void Twenty_rules_or_more_were_measured_on_a_plan_in_which_nothing_is_found()
    {
        var plan = Plan(Journeys, 10);

        RuleSet.All.Rules.Should().HaveCountGreaterThanOrEqualTo(20);
        PlanIntegrity.Check(plan).Should().BeEmpty();
        All.CheckRules(plan).Should().BeEmpty();
    }

    /// <summary>Without the rule that asks for phases, which these plans do not state; it is off by default.</summary>
    private static RuleSet All { get; } = RuleSet.All.Without("DAK3022");

    private static RuleSet WithoutFigures { get; } =
        All.Without(
            RuleSet
                .All.Rules.Where(rule => rule.GetType().Namespace is "Dakmad.Rules.Figures" or "Dakmad.Rules.Strategy")
                .Select(rule => rule.Descriptor.Id)
        );

    private static long Measure(MarketingPlan plan) => Measure(plan, WithoutFigures);

    private static long Measure(MarketingPlan plan, RuleSet rules)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = rules.CheckRules(plan);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        report.Should().BeEmpty();
        return allocated;
    }

    /// <summary>A sound plan with a complete journey, and more of it, each with more touchpoints of every kind.</summary>
    private static MarketingPlan Plan(int journeys, int touchpoints)
    {
        var plan = RulePlans.Read("DAK3001", "keeps");
        var journey = plan.Operational.Journeys[0];
        var models =
            (IReadOnlyList<Touchpoint>)[.. journey.Touchpoints.Select(touchpoint => touchpoint with { Cost = null })];
        var steps = Enumerable
            .Range(0, touchpoints)
            .Select(i => RulePlans.Again(models[i * models.Count / touchpoints], i))
            .ToValueList();
        return plan with
        {
            Operational = plan.Operational with
            {
                Journeys = Enumerable
                    .Range(0, journeys)
                    .Select(i =>
                        journey with
                        {
                            Id = $"j{i}",
                            Name = $"Journey {i}",
                            Budget = new(0, "EUR"),
                            Touchpoints = steps,
                        }
                    )
                    .ToValueList(),
            },
        };
    }
}
