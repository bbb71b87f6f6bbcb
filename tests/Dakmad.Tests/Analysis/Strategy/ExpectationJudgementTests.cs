using System;
using System.Linq;
using System.Text;
using Dakmad.Analysis;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Strategy;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.Strategy.PositionedPlan;

namespace Dakmad.Tests.Analysis.Strategy;

public sealed class ExpectationJudgementTests
{
    private static readonly (string Name, Step[] Steps)[] OneJourney =
    [
        ("Kopen", [Shop("Winkel"), Shop("Afrekenen"), Phone("Telefoon")]),
    ];

    private static readonly (string Name, Step[] Steps)[] ThreeJourneys =
    [
        ("Winkel", [Shop("Winkel"), Shop("Afrekenen"), Web("Website")]),
        ("Online", [Web("Website"), Web("Bestellen"), Mail("Bevestiging")]),
        ("Bellen", [Web("Website"), Phone("Bellen"), Phone("Bestellen")]),
    ];

    [Theory]
    [InlineData("persoonlijk contact", 0.3, ExpectationOutcome.Met)]
    [InlineData("Aandeel persoonlijk contact", 0.3, ExpectationOutcome.Met)]
    [InlineData("personal contact share", 1.0, ExpectationOutcome.Met)]
    [InlineData("staffedShare", 0.3, ExpectationOutcome.Met)]
    [InlineData("online share", 0.1, ExpectationOutcome.NotMet)]
    [InlineData("aandeel maatwerk", 0.1, ExpectationOutcome.TooLittleStated)]
    [InlineData("persoonluk kontakt", 0.3, ExpectationOutcome.UnknownMetric)]
    public void A_threshold_is_held_against_each_journey(string metric, double threshold, ExpectationOutcome outcome)
    {
        var judgement = JudgeOne(OneJourney, AtLeast(metric, (decimal)threshold));

        judgement.Outcome.Should().Be(outcome);
        judgement.Path.ToString().Should().Be("/strategy/expectations/0");
        judgement.Expectation.Metric.Should().Be(metric);
        (judgement.Metric is null).Should().Be(outcome == ExpectationOutcome.UnknownMetric);
    }

    [Fact]
    public void An_unknown_metric_names_all_there_are_and_the_nearest_first()
    {
        var text = JudgeOne(OneJourney, AtLeast("persoonluk kontakt", 0.3m)).Text;

        text.Dutch.Should()
            .StartWith(
                "De meetwaarde 'persoonluk kontakt' is niet bekend. Wel bekend zijn: aandeel persoonlijk contact (staffedShare), "
            );
        foreach (var metric in JourneyMetrics.All)
        {
            text.Dutch.Should().Contain($"{metric.Name.Dutch} ({metric.Id})");
            text.English.Should().Contain($"{metric.Name.English} ({metric.Id})");
        }
    }

    [Theory]
    [InlineData("0.333", ExpectationOutcome.Met)]
    [InlineData("0.3333", ExpectationOutcome.Met)]
    [InlineData("0.3334", ExpectationOutcome.NotMet)]
    [InlineData("0.33", ExpectationOutcome.Met)]
    [InlineData("0.34", ExpectationOutcome.NotMet)]
    public void A_third_is_a_third_as_it_is_written(string threshold, ExpectationOutcome outcome) =>
        JudgeOne(
            [("Kopen", [Shop("Winkel"), Web("Website"), Web("Bestellen")])],
            AtLeast("staffedShare", decimal.Parse(threshold, System.Globalization.CultureInfo.InvariantCulture))
        )
            .Outcome.Should()
            .Be(outcome);

    [Fact]
    public void Nothing_is_at_most_nothing_and_little_is_more_than_nothing()
    {
        var none = new JourneyExpectation
        {
            Metric = "telefoon",
            Direction = ExpectedDirection.AtMost,
            Threshold = 0,
        };
        Step[] free = [Web("Website") with { Cost = 0 }];
        Step[] cheap = [Web("Website") with { Cost = 0.0001m }];
        var cost = none with { Metric = "kosten per contact" };

        JudgeOne([("Online", [Web("Website")])], none).Outcome.Should().Be(ExpectationOutcome.Met);
        JudgeOne([("Bellen", [Phone("Telefoon")])], none).Outcome.Should().Be(ExpectationOutcome.NotMet);
        JudgeOne([("Online", free)], cost).Outcome.Should().Be(ExpectationOutcome.Met);
        JudgeOne([("Online", cheap)], cost).Outcome.Should().Be(ExpectationOutcome.NotMet);
    }

    [Fact]
    public void One_journey_that_is_not_so_decides()
    {
        var judgement = JudgeOne(ThreeJourneys, AtLeast("staffedShare", 0.5m));

        judgement.Outcome.Should().Be(ExpectationOutcome.NotMet);
        judgement
            .Journeys.Select(journey => journey.Outcome)
            .Should()
            .Equal(ExpectationOutcome.Met, ExpectationOutcome.NotMet, ExpectationOutcome.Met);
        judgement.Text.Dutch.Should().Contain("'Online'").And.NotContain("'Winkel'");
        judgement.Journeys[0].Measured!.Value.Should().BeApproximately(2 / 3.0, 1e-12);
        judgement.Journeys[0].Path.ToString().Should().Be("/operational/journeys/0");
    }

    [Fact]
    public void More_than_others_is_judged_within_the_plan()
    {
        var higher = new JourneyExpectation
        {
            Metric = "aandeel persoonlijk contact",
            Direction = ExpectedDirection.Higher,
            Journeys = ["j0"],
        };

        // Two thirds as well in 'Bellen': as much is not more.
        var judgement = JudgeOne(ThreeJourneys, higher);
        judgement.Outcome.Should().Be(ExpectationOutcome.NotMet);
        judgement.Journeys.Should().ContainSingle().Which.Other!.Id.Should().Be("j2");

        JudgeOne(ThreeJourneys, higher with { Journeys = ["j0", "j2"] }).Outcome.Should().Be(ExpectationOutcome.Met);
        JudgeOne(ThreeJourneys, higher with { Journeys = ["j1"], Direction = ExpectedDirection.Lower })
            .Outcome.Should()
            .Be(ExpectationOutcome.Met);
    }

    [Theory]
    [InlineData(ExpectedDirection.Higher, true)]
    [InlineData(ExpectedDirection.Lower, true)]
    [InlineData(ExpectedDirection.Higher, false)]
    [InlineData(ExpectedDirection.AtLeast, false)]
    [InlineData(ExpectedDirection.AtMost, true)]
    public void Without_anything_to_hold_against_too_little_is_stated(ExpectedDirection direction, bool isNamed) =>
        JudgeOne(
            OneJourney,
            new()
            {
                Metric = "staffedShare",
                Direction = direction,
                Journeys = isNamed ? ["j0"] : [],
            }
        )
            .Outcome.Should()
            .Be(ExpectationOutcome.TooLittleStated);

    [Fact]
    public void Without_journeys_too_little_is_stated()
    {
        JudgeOne([], AtLeast("staffedShare", 0.5m)).Outcome.Should().Be(ExpectationOutcome.TooLittleStated);
        ExpectationJudgement.Of(PlanAnalysis.Of(Of(null, null, Web("Website")))).Should().BeEmpty();
        FluentActions.Invoking(() => ExpectationJudgement.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_sentences_read_well()
    {
        JourneyExpectation named = new()
        {
            Metric = "aandeel persoonlijk contact",
            Direction = ExpectedDirection.Higher,
            Journeys = ["j0"],
        };
        JourneyExpectation[] expectations =
        [
            AtLeast("persoonlijk contact", 0.3m),
            AtLeast("telefoon", 0.305m) with
            {
                Journeys = ["j2"],
            },
            AtLeast("maatwerk", 0.5m),
            AtLeast("kosten per order", 5),
            AtLeast("bereikbaarheid", 40) with
            {
                Journeys = ["j1"],
            },
            named,
            named with
            {
                Journeys = ["j1"],
                Direction = ExpectedDirection.Lower,
            },
            named with
            {
                Journeys = [],
            },
            named with
            {
                Direction = ExpectedDirection.AtMost,
            },
            AtLeast("klantgeluk", 8),
        ];
        var text = new StringBuilder();
        foreach (var judgement in ExpectationJudgement.Of(Analysis(ThreeJourneys, expectations)))
        {
            text.Append(judgement.Expectation.Metric).Append(": ").Append(judgement.Outcome).Append('\n');
            text.Append("  ").Append(judgement.Text.Dutch).Append('\n');
            text.Append("  ").Append(judgement.Text.English).Append('\n');
        }

        Approved.Match(text.ToString(), "expectations");
    }

    private static JourneyExpectation AtLeast(string metric, decimal threshold) =>
        new()
        {
            Metric = metric,
            Direction = ExpectedDirection.AtLeast,
            Threshold = threshold,
        };

    private static ExpectationJudgement JudgeOne(
        (string Name, Step[] Steps)[] journeys,
        JourneyExpectation expectation
    ) => ExpectationJudgement.Of(Analysis(journeys, expectation)).Should().ContainSingle().Subject;

    private static PlanAnalysis Analysis(
        (string Name, Step[] Steps)[] journeys,
        params JourneyExpectation[] expectations
    )
    {
        var plan = Of(null, null, null, new Offering { Id = "product", Name = "Product" }, journeys);
        return PlanAnalysis.Of(plan with { Strategy = new() { Expectations = [.. expectations] } });
    }
}
