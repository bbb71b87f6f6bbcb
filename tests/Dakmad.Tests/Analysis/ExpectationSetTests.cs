using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class ExpectationSetTests
{
    private static readonly JourneyMetric Length = new()
    {
        Id = "touchpoints",
        Name = new("contactmomenten", "touchpoints"),
        Formula = new("aantal contactmomenten", "number of touchpoints"),
        Unit = new("aantal", "number"),
        Measure = (profile, _) =>
            new(
                profile.Touchpoints.Count,
                WeighingBasis.Count,
                profile.Touchpoints.Count,
                profile.Touchpoints.Count,
                null
            ),
    };

    private static readonly Expectation Shorter = new()
    {
        Id = "short",
        Metric = "touchpoints",
        Direction = ExpectedDirection.Lower,
    };

    [Fact]
    public void Each_discipline_has_six_metrics_or_more()
    {
        foreach (var discipline in Enum.GetValues<ValueDiscipline>())
        {
            ExpectationSet
                .Default.Expectations.Where(expectation => expectation.Discipline == discipline)
                .Select(expectation => expectation.Metric)
                .Distinct(StringComparer.Ordinal)
                .Should()
                .HaveCountGreaterThanOrEqualTo(6);
        }
    }

    [Fact]
    public void Every_metric_says_in_both_languages_what_it_is_and_how_it_is_computed()
    {
        ExpectationSet.Default.Metrics.Select(metric => metric.Id).Should().OnlyHaveUniqueItems();
        ExpectationSet
            .Default.Metrics.SelectMany(metric => new[] { metric.Name, metric.Formula, metric.Unit })
            .Concat(ExpectationSet.Default.Expectations.Select(expectation => expectation.Reason!))
            .Should()
            .OnlyContain(text => TextForm.IsValid(text.Dutch) && TextForm.IsValid(text.English));
    }

    [Fact]
    public void What_the_source_hedges_is_a_suggestion_and_what_it_does_not_hedge_a_warning()
    {
        var ofS3 = ExpectationSet.Default.Expectations.Where(expectation => expectation.Source is { Source: "S3" });

        ofS3.GroupBy(expectation => (expectation.Discipline, expectation.Source!.ToString(), expectation.Severity))
            .Select(same => same.Key)
            .Should()
            .BeEquivalentTo([
                ((ValueDiscipline?)ValueDiscipline.CostLeadership, "[S3:46-50]", Severity.Suggestion),
                (ValueDiscipline.CustomerIntimacy, "[S3:50-54]", Severity.Warning),
                (ValueDiscipline.ProductLeadership, "[S3:54-58]", Severity.Suggestion),
            ]);
    }

    [Fact]
    public void What_has_no_source_is_a_suggestion_that_counts_once() =>
        ExpectationSet
            .Default.Expectations.Where(expectation => expectation.Source is null)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(expectation => expectation.Severity == Severity.Suggestion && expectation.Weight == 1);

    [Fact]
    public void An_expectation_of_a_metric_of_ones_own_is_held_against_alternatives()
    {
        var journeys = ThreeVariants.Plan.Operational.Journeys;
        var shorter = journeys[0] with { Id = "korter", Touchpoints = [journeys[0].Touchpoints[0]] };
        var index = new PlanIndex(ThreeVariants.Make([journeys[0], shorter]));
        var set = ExpectationSet.Default.With(Length).With(Shorter);

        var fit = StrategyFit.Of(index, set);

        fit.Journeys.Select(journey => journey.Positioning.Single().Verdict)
            .Should()
            .Equal(ExpectationVerdict.NotMet, ExpectationVerdict.Met);
        fit.Expectations.Should().BeSameAs(set);
    }

    [Fact]
    public void An_expectation_with_the_same_id_takes_the_place_of_the_old_one()
    {
        var old = ExpectationSet.Default.Expectations[1];

        var set = ExpectationSet.Default.With(old with { Weight = 5 });

        set.Expectations.Should().HaveCount(ExpectationSet.Default.Expectations.Count);
        set.Expectations[1].Weight.Should().Be(5);
        set.Without(old.Id).Expectations.Should().NotContain(expectation => expectation.Id == old.Id);
    }

    [Fact]
    public void Changing_a_set_keeps_its_parameters()
    {
        var set = ExpectationSet.Default with { Tolerance = 0.3, ThresholdScore = 0.4 };

        var changed = set.With(Length).With(Shorter).Without("short");

        (changed.Tolerance, changed.ThresholdScore).Should().Be((0.3, 0.4));
        (ExpectationSet.Default.Tolerance, ExpectationSet.Default.ThresholdScore).Should().Be((0.15, 0.25));
    }

    [Fact]
    public void A_set_of_ones_own_replaces_all_expectations()
    {
        var only = new Expectation
        {
            Id = "only",
            Discipline = ValueDiscipline.CostLeadership,
            Metric = "onlineShare",
            Direction = ExpectedDirection.Higher,
        };

        var fit = StrategyFit.Of(new PlanIndex(ThreeVariants.Plan), new ExpectationSet(only));

        fit.Journeys[0].Disciplines.Select(discipline => discipline.Results.Count).Should().Equal(1, 0, 0);
        fit.Journeys[0].Leaning.Should().Equal(ValueDiscipline.CostLeadership);
        fit.Journeys.Select(journey => journey[ValueDiscipline.CostLeadership].Score).Should().Equal(1, 0.25, 0.25);
    }

    [Fact]
    public void What_cannot_be_held_against_anything_is_refused()
    {
        var set = ExpectationSet.Default;

        FluentActions
            .Invoking(() => set.With(Shorter))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*touchpoints*");
        FluentActions
            .Invoking(() => set.With(Shorter with { Metric = "phoneShare", Direction = ExpectedDirection.AtMost }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*threshold*");
        FluentActions.Invoking(() => set.Without("nothing")).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new ExpectationSet(set.Expectations[0], set.Expectations[0]))
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => Shorter with { Weight = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => set with { Tolerance = 1.01 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => set with { ThresholdScore = -0.01 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_a_part_of_the_whole_may_be_none_or_all_of_it()
    {
        foreach (var part in new[] { 0.0, 1.0 })
        {
            var set = ExpectationSet.Default with { Tolerance = part, ThresholdScore = part };

            (set.Tolerance, set.ThresholdScore).Should().Be((part, part));
        }
    }

    [Fact]
    public void The_expectations_of_the_library_are_those_of_its_file()
    {
        var read = EmbeddedExpectations.Read();

        read.Should().Equal(ExpectationSet.Default.Expectations);
        read.Select(expectation => expectation.Discipline).Distinct().Should().HaveCount(3);
        read.Should().Contain(expectation => expectation.Source == null);
        read.Should().Contain(expectation => expectation.Source == new Citation("S3", 50, 54));
        read.Should().Contain(expectation => expectation.Direction == ExpectedDirection.Lower);
    }

    [Fact]
    public void Without_any_tolerance_equal_values_are_equal()
    {
        var metric = Length with { Measure = (_, _) => new(1, WeighingBasis.Count, 1, 1, null) };
        var set = (ExpectationSet.Default with { Tolerance = 0 }).With(metric).With(Shorter);

        StrategyFit
            .Of(new PlanIndex(ThreeVariants.Plan), set)
            .Journeys.SelectMany(journey => journey.Positioning)
            .Should()
            .OnlyContain(result => result.Verdict == ExpectationVerdict.Level);
    }

    [Fact]
    public void A_value_on_which_nothing_is_stated_counts_only_where_it_is_stated_when_meant()
    {
        foreach (var isMeant in new[] { true, false })
        {
            var metric = Length with
            {
                IsStatedWhereMeant = isMeant,
                Measure = (profile, _) =>
                    profile.Journey.Id == ThreeVariants.Online
                        ? new(0, WeighingBasis.Count, 4, 0, null)
                        : new(1, WeighingBasis.Count, 4, 4, null),
            };

            var fit = StrategyFit.Of(
                new PlanIndex(ThreeVariants.Plan),
                ExpectationSet.Default.With(metric).With(Shorter)
            );

            fit.Journeys[0]
                .Positioning[0]
                .Verdict.Should()
                .Be(isMeant ? ExpectationVerdict.Met : ExpectationVerdict.NotMeasured);
            fit.Journeys[0].Positioning[0].Measured?.Stated.Should().Be(0);
            (fit.Journeys[0].Positioning[0].Measured is not null).Should().Be(isMeant);
        }
    }

    [Theory]
    [InlineData(0.75, ComparisonOutcome.Equal)]
    [InlineData(0.7499, ComparisonOutcome.Better)]
    [InlineData(1.0, ComparisonOutcome.Equal)]
    public void A_difference_within_the_tolerance_is_none(double other, ComparisonOutcome outcome)
    {
        var journeys = ThreeVariants.Plan.Operational.Journeys;
        var index = new PlanIndex(ThreeVariants.Make([journeys[0], journeys[1]]));
        var metric = Length with
        {
            Measure = (profile, _) =>
                new(ReferenceEquals(profile.Journey, journeys[0]) ? 1 : other, WeighingBasis.Count, 1, 1, null),
        };
        var expectation = Shorter with { Direction = ExpectedDirection.Higher };

        var fit = StrategyFit.Of(
            index,
            (ExpectationSet.Default with { Tolerance = 0.25 }).With(metric).With(expectation)
        );

        fit.Journeys[0].Positioning.Single().Comparisons.Single().Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_is_no_number_is_not_measured(double value)
    {
        var metric = Length with { Measure = (_, _) => new(value, WeighingBasis.Count, 1, 1, null) };

        var fit = StrategyFit.Of(new PlanIndex(ThreeVariants.Plan), ExpectationSet.Default.With(metric).With(Shorter));

        fit.Journeys.Should().OnlyContain(journey => journey.Positioning[0].Verdict == ExpectationVerdict.NotMeasured);
    }
}
