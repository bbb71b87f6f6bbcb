using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class PlanComparisonTests
{
    private static readonly MarketingPlan Before = new()
    {
        Id = "p",
        Name = "p",
        Currency = "EUR",
        Operational = new()
        {
            Objectives =
            [
                new()
                {
                    Id = "betalingen",
                    Name = "betalingen",
                    Unit = MeasurementUnit.Visits,
                    Target = 450,
                },
            ],
            Journeys = [FunnelPlans.SixB with { Id = "kopen", Name = "Kopen", EndObjective = "betalingen" }],
        },
    };

    [Fact]
    public void A_better_pass_rate_shows_in_volumes_and_objectives()
    {
        var after = Before.Update<Touchpoint>(
            "/operational/journeys/kopen/touchpoints/beslissen",
            touchpoint => touchpoint with { Volume = new() { PassRate = 0.6m } }
        );

        var comparison = PlanComparison.Of(Before, after);

        var end = Figure(comparison, "kopen", "end");
        end.Change.Should().Be(FigureChange.Changed);
        end.Before!.Number.Should().BeApproximately(400, 1e-9);
        end.After!.Number.Should().BeApproximately(480, 1e-9);
        end.Difference!.Number.Should().BeApproximately(80, 1e-9);
        end.Difference.Unit.Should().Be(MeasurementUnit.Visits);
        end.RelativeDifference.Should().BeApproximately(0.2, 1e-12);
        Figure(comparison, "kopen/beslissen", "passRate").Difference!.Number.Should().BeApproximately(0.1, 1e-12);
        Figure(comparison, "kopen/boeien", "visits").Change.Should().Be(FigureChange.Same);
        Figure(comparison, "betalingen", "isMet").Before!.Flag.Should().BeFalse();
        Figure(comparison, "betalingen", "isMet").After!.Flag.Should().BeTrue();
        Figure(comparison, "", "met").Difference!.Number.Should().Be(1);
        Figure(comparison, "", "missed").Difference!.Number.Should().Be(-1);
    }

    [Fact]
    public void Where_customers_can_no_longer_be_followed_nothing_is_not_reached_and_rates_stay()
    {
        var after = Before.Update<Journey>(
            "/operational/journeys/kopen",
            journey =>
                journey with
                {
                    Entries =
                    [
                        new()
                        {
                            Touchpoint = journey.Touchpoints[0].Id,
                            Volume = 100,
                            Unit = MeasurementUnit.Reach,
                        },
                    ],
                }
        );

        var comparison = PlanComparison.Of(Before, after);

        Figure(comparison, "", "met").After!.Bound.Should().Be(FigureBound.NotKnown);
        Figure(comparison, "", "missed").After!.Bound.Should().Be(FigureBound.NotKnown);
        Figure(comparison, "kopen/beslissen", "passRate").Change.Should().Be(FigureChange.Same);
    }

    [Fact]
    public void Figures_that_come_and_go_are_told()
    {
        var journey = Before.Operational.Journeys[0];
        var after = Before with
        {
            Operational = Before.Operational with
            {
                Journeys =
                [
                    journey with
                    {
                        Touchpoints = [.. journey.Touchpoints.Take(4), FunnelPlans.Step("afrekenen")],
                    },
                ],
            },
        };

        var comparison = PlanComparison.Of(Before, after);

        var gone = Figure(comparison, "kopen/betalen", "visits");
        (gone.Change, gone.After, gone.Difference, gone.RelativeDifference)
            .Should()
            .Be((FigureChange.Removed, null, null, null));
        var come = Figure(comparison, "kopen/afrekenen", "visits");
        (come.Change, come.Before, come.Difference).Should().Be((FigureChange.Added, null, null));
    }

    [Fact]
    public void Money_is_compared_exactly_and_only_within_a_currency()
    {
        MarketingPlan Costing(decimal amount, string currency) =>
            Before with
            {
                Currency = currency,
                Operational = Before.Operational with
                {
                    Journeys =
                    [
                        .. Before.Operational.Journeys.Select(journey =>
                            journey with
                            {
                                Touchpoints =
                                [
                                    .. journey.Touchpoints.Select(touchpoint =>
                                        touchpoint with
                                        {
                                            Cost = new()
                                            {
                                                Fixed = new(touchpoint.Id == "bezoeken" ? amount : 0, currency),
                                            },
                                        }
                                    ),
                                ],
                            }
                        ),
                    ],
                },
            };

        var cost = Figure(PlanComparison.Of(Costing(100.10m, "EUR"), Costing(110.11m, "EUR")), "kopen", "cost");
        cost.Difference!.Amount.Should().Be(Money.Euro(10.01m));
        cost.RelativeDifference.Should().BeApproximately(0.1, 1e-12);

        var other = Figure(PlanComparison.Of(Costing(100, "EUR"), Costing(100, "USD")), "kopen", "cost");
        (other.Change, other.Difference, other.RelativeDifference).Should().Be((FigureChange.Changed, null, null));
    }

    [Fact]
    public void Another_unit_is_another_figure_without_a_difference()
    {
        var after = Before.Update<Touchpoint>(
            "/operational/journeys/kopen/touchpoints/bezoeken",
            touchpoint => touchpoint with { Volume = touchpoint.Volume! with { Unit = MeasurementUnit.Contacts } }
        );

        var visits = Figure(PlanComparison.Of(Before, after), "kopen/bezoeken", "visits");

        visits.Change.Should().Be(FigureChange.Changed);
        visits.Difference.Should().BeNull();
        visits.RelativeDifference.Should().BeNull();
    }

    [Fact]
    public void A_plan_does_not_differ_from_itself() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var comparison = PlanComparison.Of(plan, plan with { Name = "ander" });
                comparison.Figures.All(figure => figure.Change == FigureChange.Same).Should().BeTrue();
            },
            100
        );

    [Fact]
    public void What_one_way_is_added_is_removed_the_other_way()
    {
        var plans = Plans.Sample(40).ToList();
        foreach (var (left, right) in plans.Zip(plans.Skip(1)))
        {
            var forth = PlanComparison.Of(left, right);
            var back = PlanComparison.Of(right, left);

            forth.Figures.Should().HaveSameCount(back.Figures);
            Count(forth, FigureChange.Added).Should().Be(Count(back, FigureChange.Removed));
        }
    }

    [Fact]
    public void Analyses_are_kept_and_a_strange_journey_is_refused()
    {
        var analysis = PlanAnalysis.Of(Before);
        var journey = Before.Operational.Journeys[0];

        analysis.FunnelOf(journey).Should().BeSameAs(analysis.FunnelOf(journey));
        analysis.CostOf(journey).Should().BeSameAs(analysis.CostOf(journey));
        analysis.ProfileOf(journey).Should().BeSameAs(analysis.ProfileOf(journey));
        analysis.SensitivityOf(journey).Should().BeSameAs(analysis.SensitivityOf(journey));
        analysis.Budget.Should().BeSameAs(analysis.Budget);
        analysis.Calendar.Should().BeSameAs(analysis.Calendar);
        analysis.Objectives.Should().BeSameAs(analysis.Objectives);
        analysis.Verdicts.Should().BeSameAs(analysis.Verdicts);
        analysis.Positioning.Should().BeSameAs(analysis.Positioning);
        analysis.Plan.Should().BeSameAs(Before);
        analysis.Invoking(one => one.FunnelOf(journey with { Id = "ander" })).Should().Throw<ArgumentException>();
    }

    private static int Count(PlanComparison comparison, FigureChange change) =>
        comparison.Figures.Count(figure => figure.Change == change);

    private static ComparedFigure Figure(PlanComparison comparison, string subject, string key) =>
        comparison.Figures.Single(figure => figure.Subject.Id == subject && figure.Key == key);
}
