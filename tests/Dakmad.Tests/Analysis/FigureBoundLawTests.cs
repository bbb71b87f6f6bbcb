using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Comparison;
using Dakmad.Diagnostics;
using Dakmad.Tests.Fuzz;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>
/// A rate that is taken out of a plan makes the figures that rest on it bounds, or not known. Which figures rest on it is
/// found by changing it.
/// </summary>
public sealed class FigureBoundLawTests
{
    private const int Seeds = 300;

    [Fact]
    public void No_figure_that_rests_on_a_rate_is_certain_without_it()
    {
        var (looked, bounds) = (0, 0);
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            var journey = Priced(RandomJourneys.Make(seed), seed);
            var at = (int)(seed % (ulong)journey.Touchpoints.Count);
            var full = Figures(journey);
            var other = Figures(WithRate(journey, at, journey.Touchpoints[at].Volume!.PassRate - 0.1m));
            var withoutRate = WithRate(journey, at, null);
            if (FunnelPlans.Funnel(withoutRate).Steps[at].PassRateSource == PassRateSource.EndOfJourney)
            {
                continue;
            }

            var without = Figures(withoutRate);
            foreach (var (identity, figure) in full)
            {
                if (!other.TryGetValue(identity, out var moved) || moved.IsLike(figure))
                {
                    continue;
                }

                looked++;
                if (without.GetValueOrDefault(identity) is not { } left)
                {
                    continue;
                }

                left.Bound.Should().NotBe(FigureBound.Exact, "seed {0} has {1}", seed, identity);
                bounds += left.Bound is FigureBound.AtLeast or FigureBound.AtMost ? 1 : 0;
                Holds(left, figure)
                    .Should()
                    .BeTrue("{0} of seed {1} is {2} {3}", identity, seed, left.Bound, left.Number);
                Holds(left, moved)
                    .Should()
                    .BeTrue("{0} of seed {1} is {2} {3}", identity, seed, left.Bound, left.Number);
            }
        }

        looked.Should().BeGreaterThan(1000);
        bounds.Should().BeGreaterThan(100);
    }

    /// <summary>In a plan in which numbers, rates and objectives agree: what is certain without a rate is what it was with it.</summary>
    [Fact]
    public void What_the_sample_says_for_certain_without_a_rate_is_what_it_says_with_it()
    {
        var full = Figures(SamplePlans.Promotion);
        var rated = SamplePlans
            .Promotion.Operational.Journeys.SelectMany(journey =>
                journey
                    .Touchpoints.Where(touchpoint => touchpoint.Volume?.PassRate is not null)
                    .Select(touchpoint => $"/operational/journeys/{journey.Id}/touchpoints/{touchpoint.Id}/volume")
            )
            .ToArray();
        var (looked, bounds) = (0, 0);
        // One rate, two of them, and all.
        foreach (
            var removed in rated
                .SelectMany(
                    (one, at) => rated.Skip(at).Select(other => new[] { one, other }.Distinct(StringComparer.Ordinal))
                )
                .Append(rated)
        )
        {
            var plan = SamplePlans.Promotion;
            foreach (var path in removed)
            {
                plan = plan.Update<TouchpointVolume>(path, volume => volume with { PassRate = null });
            }

            foreach (var (identity, figure) in Figures(plan))
            {
                if (!full.TryGetValue(identity, out var value) || figure.Kind == FigureKind.Words)
                {
                    continue;
                }

                looked++;
                bounds += figure.Bound is FigureBound.AtLeast or FigureBound.AtMost ? 1 : 0;
                var what = (identity, string.Join(", ", removed), figure.Bound, figure.Number, figure.Amount);
                (figure.Bound == FigureBound.Exact ? figure.IsLike(value) : Holds(figure, value))
                    .Should()
                    .BeTrue("{0}", what);
            }
        }

        looked.Should().BeGreaterThan(1000);
        bounds.Should().BeGreaterThan(100);
    }

    [Fact]
    public void No_difference_is_worked_out_of_a_bound()
    {
        for (var seed = 0UL; seed < 50; seed++)
        {
            var journey = Priced(RandomJourneys.Make(seed), seed);
            var without = WithRate(journey, 0, null);
            foreach (var figure in PlanComparison.Of(MoneyPlans.Plan(journey), MoneyPlans.Plan(without)).Figures)
            {
                if (figure.After is { Bound: not FigureBound.Exact })
                {
                    (figure.Difference, figure.RelativeDifference).Should().Be((null, null));
                }
            }
        }
    }

    /// <summary>Whether a bound holds of a value.</summary>
    private static bool Holds(Figure bound, Figure value)
    {
        const double Slack = 1e-9;
        var (limit, actual) = (
            bound.Number ?? (double?)bound.Amount?.Amount,
            value.Number ?? (double?)value.Amount?.Amount
        );
        return bound.Bound switch
        {
            FigureBound.AtLeast => limit <= actual + (Slack * Math.Max(1, Math.Abs(actual!.Value))),
            FigureBound.AtMost => limit >= actual - (Slack * Math.Max(1, Math.Abs(actual!.Value))),
            _ => true,
        };
    }

    private static Dictionary<(FigureGroup, string, string), Figure> Figures(Journey journey) =>
        Figures(MoneyPlans.Plan(journey));

    private static Dictionary<(FigureGroup, string, string), Figure> Figures(MarketingPlan plan)
    {
        var problems = new List<Diagnostic>();
        var figures = PlanFigures.Of([PlanAnalysis.Of(plan)], problems)[0];
        problems.Should().BeEmpty();
        return figures.ToDictionary(figure => figure.Identity, figure => figure.Value);
    }

    private static Journey WithRate(Journey journey, int at, decimal? rate) =>
        journey with
        {
            Touchpoints = journey.Touchpoints.SetItem(
                at,
                journey.Touchpoints[at] with
                {
                    Volume = journey.Touchpoints[at].Volume! with { PassRate = rate },
                }
            ),
        };

    /// <summary>The journey with what some of its contacts cost.</summary>
    private static Journey Priced(Journey journey, ulong seed)
    {
        var random = new SplitMix64(seed + 1000);
        return journey with
        {
            Touchpoints = journey
                .Touchpoints.Select(touchpoint =>
                    random.Below(3) == 0
                        ? touchpoint
                        : touchpoint with
                        {
                            Cost = new() { PerContact = Money.Euro(1 + random.Below(9)) },
                        }
                )
                .ToValueList(),
        };
    }
}
