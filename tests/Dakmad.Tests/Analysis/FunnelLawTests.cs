using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Json;
using Dakmad.Tests.Rules;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>What holds of the funnel of every journey of every plan, however odd.</summary>
public sealed class FunnelLawTests
{
    private const double Relative = 1e-9;

    [Fact]
    public void What_comes_to_a_step_is_what_goes_from_it() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                foreach (var step in Steps(plan))
                {
                    Same(step.Visits, In(step), Out(step));
                }
            },
            tests: 2000
        );

    [Fact]
    public void What_enters_a_journey_is_what_leaves_it_unit_by_unit() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                foreach (var total in Funnels(plan).SelectMany(funnel => (IEnumerable<FunnelTotal>)funnel.Totals))
                {
                    Same(
                        total.Entering + total.ConvertedIn,
                        total.Ended + total.DroppedOff + total.Untraced + total.ConvertedOut
                    );
                }
            },
            tests: 2000
        );

    [Fact]
    public void Every_number_is_finite_and_none_is_negative() =>
        Law.Holds(
            Plans.Any,
            plan => Odd(plan).SelectMany(Numbers).Should().NotContain(number => !double.IsFinite(number) || number < 0)
        );

    [Fact]
    public void Plans_that_contradict_themselves_have_funnels_that_add_up()
    {
        var untraced = 0;
        foreach (var plan in Plans.Sample(1500).SelectMany(Odd))
        {
            foreach (var step in Steps(plan))
            {
                Same(step.Visits, In(step), Out(step));
                untraced += step.Untraced > 0 ? 1 : 0;
            }
        }

        untraced.Should().BePositive();
    }

    [Fact]
    public void Nothing_is_lost_from_sight_without_a_problem_that_says_so() =>
        Law.Holds(
            Plans.Any,
            plan =>
                Funnels(plan)
                    .Where(funnel => funnel.Steps.Any(step => step.IsLowerBound) || funnel.EndIsLowerBound)
                    .Should()
                    .NotContain(funnel => funnel.Problems.IsEmpty)
        );

    [Fact]
    public void More_customers_are_more_everywhere_in_proportion()
    {
        var compared = 0;
        for (var seed = 0UL; seed < 100; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var thrice = journey with { Entries = [journey.Entries[0] with { Volume = 3 * RandomJourneys.Entering }] };

            foreach (var (one, three) in FunnelPlans.Funnel(journey).Steps.Zip(FunnelPlans.Funnel(thrice).Steps))
            {
                Same(3 * one.Visits, three.Visits);
                compared++;
            }
        }

        compared.Should().BePositive();
    }

    [Fact]
    public void Every_run_comes_to_the_same()
    {
        for (var i = 0; i < 300; i++)
        {
            var (once, again) = (Plans.Plan(Plans.Seed(i)), Plans.Plan(Plans.Seed(i)));

            Funnels(again)
                .Should()
                .Equal(Funnels(once), (left, right) => left.Steps == right.Steps && Written(left) == Written(right));
        }
    }

    [Fact]
    public void Sensitivities_are_numbers_too() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var index = new PlanIndex(plan);
                foreach (var effect in plan.Operational.Journeys.SelectMany(Effects))
                {
                    double.IsFinite(effect.Slope + (effect.OfOnePoint ?? 0) + (effect.OfOneTenth ?? 0))
                        .Should()
                        .BeTrue();
                    effect.Rate.Value.Should().BeInRange(0, 1);
                }

                IEnumerable<RateEffect> Effects(Journey journey) => Sensitivity.Of(index, journey).Effects;
            },
            tests: 500
        );

    private static string Written(JourneyFunnel funnel) => string.Join('\n', funnel.Problems);

    private static IEnumerable<MarketingPlan> Odd(MarketingPlan plan) =>
        [plan, Breaking.Everything(plan), Extremes.Everywhere(plan), Extremes.Everywhere(Breaking.Everything(plan))];

    private static IReadOnlyList<JourneyFunnel> Funnels(MarketingPlan plan)
    {
        var index = new PlanIndex(plan);
        return [.. plan.Operational.Journeys.Select(journey => JourneyFunnel.Of(index, journey))];
    }

    private static IEnumerable<FunnelStep> Steps(MarketingPlan plan) =>
        Funnels(plan).SelectMany(funnel => (IEnumerable<FunnelStep>)funnel.Steps);

    private static double In(FunnelStep step) => step.Entering + step.Arriving;

    private static double Out(FunnelStep step) =>
        step.PassedOn + step.Ended + step.Recovered + step.DroppedOff + step.Untraced + step.AfterEnd;

    private static IEnumerable<double> Numbers(MarketingPlan plan) =>
        Funnels(plan)
            .SelectMany(funnel =>
                funnel
                    .Steps.SelectMany(step =>
                        (double[])[step.Visits, In(step), Out(step), step.PassRate ?? 0, step.DropOffRate]
                    )
                    .Concat(
                        funnel.Stages.SelectMany(stage => (double[])[stage.Reached, stage.Visits, stage.DroppedOff])
                    )
                    .Concat(
                        funnel.Totals.SelectMany(total => (double[])[total.Entering, total.ConvertedIn, total.Ended])
                    )
                    .Concat(funnel.Objectives.Select(objective => objective.Computed))
                    .Append(funnel.End)
            );

    private static void Same(double expected, params double[] others)
    {
        foreach (var other in others)
        {
            Math.Abs(other - expected).Should().BeLessThanOrEqualTo(Relative * Math.Max(expected, double.Epsilon));
        }
    }
}
