using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Diagnostics;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class PlanExpectationTests
{
    [Fact]
    public void A_plan_expects_a_journey_to_differ_from_all_others()
    {
        var fit = Fit(
            new()
            {
                Metric = "onlineShare",
                Direction = ExpectedDirection.Higher,
                Rationale = "Scherp geprijsd",
                Journeys = [ThreeVariants.Online],
            }
        );

        fit.Problems.Should().BeEmpty();
        fit.Journeys.Select(journey => journey.Positioning.Count).Should().Equal(1, 0, 0);
        var result = fit.Journeys[0].Positioning[0];
        result.Verdict.Should().Be(ExpectationVerdict.Met);
        result.Comparisons.Should().HaveCount(2);
        result.Expectation.Id.Should().Be("plan-1");
        result.Expectation.Discipline.Should().BeNull();
        result.Expectation.Reason.Should().Be(LocalizedText.Same("Scherp geprijsd"));
    }

    [Fact]
    public void Journeys_of_which_the_same_is_expected_are_not_compared_with_each_other()
    {
        var fit = Fit(
            new()
            {
                Metric = "staffedShare",
                Direction = ExpectedDirection.Higher,
                Journeys = [ThreeVariants.Tailored, ThreeVariants.Serviced],
            }
        );

        var results = fit.Journeys.SelectMany(journey => journey.Positioning).ToArray();

        results.Should().HaveCount(2);
        results
            .SelectMany(result => result.Comparisons)
            .Should()
            .OnlyContain(comparison => comparison.Other.Id == ThreeVariants.Online);
    }

    [Fact]
    public void Without_journeys_it_holds_for_all_of_them()
    {
        var fit = Fit(new() { Metric = "phoneShare", Direction = ExpectedDirection.Lower });

        fit.Journeys.Select(journey => journey.Positioning.Single().Verdict)
            .Should()
            .Equal(ExpectationVerdict.Met, ExpectationVerdict.Level, ExpectationVerdict.NotMet);
    }

    [Theory]
    [InlineData(ExpectedDirection.AtLeast, 1.0, 1)]
    [InlineData(ExpectedDirection.AtLeast, 1.01, 0)]
    [InlineData(ExpectedDirection.AtMost, 1.0, 1)]
    [InlineData(ExpectedDirection.AtMost, 0.99, 0)]
    public void A_threshold_needs_no_other_journey(ExpectedDirection direction, double threshold, int score)
    {
        var plan = ThreeVariants.Make([ThreeVariants.Plan.Operational.Journeys[0]]) with
        {
            Strategy = new()
            {
                Expectations =
                [
                    new()
                    {
                        Metric = "onlineShare",
                        Direction = direction,
                        Threshold = (decimal)threshold,
                    },
                ],
            },
        };

        var result = StrategyFit.Of(new PlanIndex(plan)).Journeys[0].Positioning.Single();

        result.Score.Should().Be(score);
        result.Verdict.Should().Be(score == 1 ? ExpectationVerdict.Met : ExpectationVerdict.NotMet);
        result.Comparisons.Should().BeEmpty();
    }

    [Fact]
    public void A_threshold_for_what_is_not_stated_is_not_measured()
    {
        var fit = Fit(
            new()
            {
                Metric = "individualShare",
                Direction = ExpectedDirection.AtLeast,
                Threshold = 0.1m,
            }
        );

        fit.Journeys.Select(journey => journey.Positioning.Single().Verdict)
            .Should()
            .Equal(ExpectationVerdict.NotMeasured, ExpectationVerdict.Met, ExpectationVerdict.NotMet);
        fit.Journeys[0].Positioning.Single().Measured.Should().BeNull();
    }

    [Fact]
    public void An_unknown_metric_is_reported_where_it_stands()
    {
        var fit = Fit(
            new() { Metric = "phoneShare", Direction = ExpectedDirection.Lower },
            new JourneyExpectation { Metric = "onlineShar", Direction = ExpectedDirection.Higher }
        );

        var problem = fit.Problems.Should().ContainSingle().Subject;

        problem.Id.Should().Be("DAK4041");
        problem.Severity.Should().Be(Severity.Error);
        problem.Path.ToString().Should().Be("/strategy/expectations/1/metric");
        problem
            .Message(Language.English)
            .Should()
            .Be(
                "The expectation about 'onlineShar' cannot be tested: there is no such metric. Did you mean 'onlineShare'?"
            );
        fit.Journeys[0].Positioning.Should().ContainSingle();
    }

    [Fact]
    public void A_threshold_that_is_missing_is_reported()
    {
        var problem = Fit(new JourneyExpectation { Metric = "phoneShare", Direction = ExpectedDirection.AtMost })
            .Problems.Should()
            .ContainSingle()
            .Subject;

        problem.Path.ToString().Should().Be("/strategy/expectations/0");
        problem
            .Message(Language.Dutch)
            .Should()
            .Be("De verwachting over 'phoneShare' is niet te toetsen: er staat geen drempelwaarde bij.");
    }

    private static StrategyFit Fit(JourneyExpectation first, params JourneyExpectation[] others) =>
        StrategyFit.Of(
            new PlanIndex(ThreeVariants.Plan with { Strategy = new() { Expectations = [first, .. others] } })
        );
}
