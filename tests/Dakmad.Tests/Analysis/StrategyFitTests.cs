using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class StrategyFitTests
{
    private static StrategyFit Full => StrategyFit.Of(new PlanIndex(ThreeVariants.Plan));
    private static StrategyFit Bare => StrategyFit.Of(new PlanIndex(ThreeVariants.Bare));

    public static TheoryData<ValueDiscipline, string> Expected { get; } =
        new()
        {
            { ValueDiscipline.CostLeadership, ThreeVariants.Online },
            { ValueDiscipline.CustomerIntimacy, ThreeVariants.Tailored },
            { ValueDiscipline.ProductLeadership, ThreeVariants.Serviced },
        };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_discipline_ranks_the_variant_made_for_it_first(ValueDiscipline discipline, string journey)
    {
        foreach (var fit in new[] { Full, Bare })
        {
            fit.Ranking(discipline)[0].Journey.Id.Should().Be(journey);
            var first = Of(fit, journey);
            first[discipline].Rank.Should().Be(new FitRank(1, 3, 0));
            first[discipline].Standing.Should().Be(DisciplineStanding.Lead);
            first.Leaning.Should().Equal(discipline);
            first.Ranking[0].Discipline.Should().Be(discipline);
        }
    }

    [Fact]
    public void Every_variant_has_a_place_and_only_those_that_keep_up_reach_the_threshold()
    {
        Places(ValueDiscipline.CostLeadership).Should().Equal("1/3 Lead", "2/3 Threshold", "3/3 BelowThreshold");
        Places(ValueDiscipline.CustomerIntimacy).Should().Equal("1/3 Lead", "2/3 Threshold", "3/3 Threshold");
        Places(ValueDiscipline.ProductLeadership).Should().Equal("1/3 Lead", "2/3 Threshold", "3/3 BelowThreshold");
    }

    [Fact]
    public void A_score_at_the_threshold_keeps_up()
    {
        var second = Full.Ranking(ValueDiscipline.CostLeadership)[1];
        var score = second[ValueDiscipline.CostLeadership].Score!.Value;

        Standing(score).Should().Be(DisciplineStanding.Threshold);
        Standing(Math.BitIncrement(score)).Should().Be(DisciplineStanding.BelowThreshold);

        DisciplineStanding? Standing(double threshold) =>
            StrategyFit
                .Of(new PlanIndex(ThreeVariants.Plan), ExpectationSet.Default with { ThresholdScore = threshold })
                .Journeys.Single(journey => journey.Journey.Id == second.Journey.Id)[ValueDiscipline.CostLeadership]
                .Standing;
    }

    [Fact]
    public void A_journey_of_another_plan_has_no_fit()
    {
        var fit = Full;

        fit.Find(ThreeVariants.Plan.Operational.Journeys[1])!.Journey.Id.Should().Be(ThreeVariants.Tailored);
        fit.Find(ThreeVariants.Plan.Operational.Journeys[1] with { }).Should().BeNull();
    }

    [Theory]
    [InlineData(1.1)]
    [InlineData(0.9)]
    public void A_change_of_a_tenth_of_any_one_metric_of_any_journey_changes_no_rank(double factor)
    {
        var changed = 0;
        foreach (var plan in new[] { ThreeVariants.Plan, ThreeVariants.Bare })
        {
            var index = new PlanIndex(plan);
            var before = Ranks(StrategyFit.Of(index));
            foreach (var metric in ExpectationSet.Default.Metrics)
            {
                foreach (var journey in plan.Operational.Journeys)
                {
                    var other = metric with
                    {
                        Measure = (profile, basis) =>
                            metric.Measure(profile, basis) is { } measured
                                ? ReferenceEquals(profile.Journey, journey)
                                    ? measured with
                                    {
                                        Value = measured.Value * factor,
                                    }
                                    : measured
                                : null,
                    };
                    var fit = StrategyFit.Of(index, ExpectationSet.Default.With(other));

                    Ranks(fit).Should().Equal(before, "{0} of {1} may change", metric.Id, journey.Id);
                    changed += Values(fit).SequenceEqual(Values(StrategyFit.Of(index))) ? 0 : 1;
                }
            }
        }

        changed.Should().BeGreaterThan(60);
    }

    [Fact]
    public void The_evidence_says_what_was_measured_and_next_to_which_journeys()
    {
        var result = Result(Full, ThreeVariants.Online, ValueDiscipline.CostLeadership, "cost-phone");

        result.Verdict.Should().Be(ExpectationVerdict.Met);
        result.Score.Should().Be(1);
        result.Measured.Should().Be(new Measurement(0, WeighingBasis.Volume, 4, 4, 15000));
        result
            .Comparisons.Select(comparison => (comparison.Other.Id, comparison.Outcome))
            .Should()
            .Equal(
                (ThreeVariants.Tailored, ComparisonOutcome.Better),
                (ThreeVariants.Serviced, ComparisonOutcome.Better)
            );
        result.Comparisons[0].OtherMeasured.Value.Should().BeApproximately(50 / 750.0, 1e-12);
        result.Comparisons[1].OtherMeasured.Value.Should().BeApproximately(1312.5 / 2812.5, 1e-12);
        result.Expectation.Source.Should().Be(new Citation("S3", 46, 50));
        result.Metric.Id.Should().Be("phoneShare");
    }

    [Fact]
    public void What_nobody_states_is_not_measured_and_not_counted()
    {
        var cost = Of(Bare, ThreeVariants.Online)[ValueDiscipline.CostLeadership];

        var perContact = cost.Results.Single(result => result.Expectation.Id == "cost-contact");
        perContact.Verdict.Should().Be(ExpectationVerdict.NotMeasured);
        perContact.Measured.Should().BeNull();
        perContact.Score.Should().BeNull();
        perContact.Comparisons.Should().BeEmpty();
        cost.Compared.Should().Be(5);
        cost.Score.Should().BeApproximately((2 + 2 + (2 * 0.75) + 1 + 0.75) / 8, 1e-12);
    }

    [Fact]
    public void One_journey_alone_is_compared_with_nothing_and_has_no_place()
    {
        var plan = ThreeVariants.Make([ThreeVariants.Plan.Operational.Journeys[0]]);

        var fit = StrategyFit.Of(new PlanIndex(plan));

        var journey = fit.Journeys.Should().ContainSingle().Subject;
        journey.Disciplines.Should().OnlyContain(d => d.Rank == null && d.Score == null && d.Standing == null);
        journey.Disciplines.Sum(discipline => discipline.Compared).Should().Be(0);
        journey.Ranking.Should().BeEmpty();
        journey.Leaning.Should().BeEmpty();
        journey[ValueDiscipline.CostLeadership].Results[0].Verdict.Should().Be(ExpectationVerdict.NoComparison);
        fit.Ranking(ValueDiscipline.CostLeadership).Should().BeEmpty();
        fit.Leanings.Should().BeEmpty();
        fit.Ambitions.Should().BeEmpty();
        fit.Agreement.Should().Be(StrategyAgreement.NoComparison);
    }

    [Fact]
    public void Journeys_for_others_with_something_else_are_not_compared()
    {
        var journeys = ThreeVariants.Plan.Operational.Journeys;
        var plan = ThreeVariants.Make([
            journeys[0],
            journeys[1] with
            {
                TargetGroups = ["elders"],
                Offerings = ["anders"],
            },
        ]);

        StrategyFit.Of(new PlanIndex(plan)).Journeys.Should().OnlyContain(journey => journey.Leaning.IsEmpty);
    }

    [Fact]
    public void Equal_journeys_tie_everywhere_and_it_says_so()
    {
        var journey = ThreeVariants.Plan.Operational.Journeys[2];
        var plan = ThreeVariants.Make([journey, journey with { Id = "tweede" }]);

        var fit = StrategyFit.Of(new PlanIndex(plan));

        foreach (var discipline in fit.Journeys.SelectMany(found => found.Disciplines))
        {
            discipline.Rank.Should().Be(new FitRank(1, 2, 1));
            discipline.Rank!.ToString().Should().Be("=1/2");
            discipline.Score.Should().Be(0.5);
            discipline.Standing.Should().Be(DisciplineStanding.Threshold);
            discipline
                .Results.Select(result => result.Verdict)
                .Distinct()
                .Should()
                .BeSubsetOf([ExpectationVerdict.Level, ExpectationVerdict.NotMeasured]);
        }

        fit.Journeys[0].Leaning.Should().Equal(Enum.GetValues<ValueDiscipline>());
        fit.Leanings.Select(leaning => leaning.Share).Should().OnlyContain(share => Math.Abs(share - (1 / 3.0)) < 1e-9);
        fit.Agreement.Should().Be(StrategyAgreement.Undecided);
    }

    [Fact]
    public void The_mix_is_weighed_by_the_customers_who_enter_and_held_against_the_choice()
    {
        Full.Basis.Should().Be(WeighingBasis.Volume);
        Full.Chosen.Should().Be(ValueDiscipline.CostLeadership);
        Full.Leanings.Select(leaning => (leaning.Discipline, Math.Round(leaning.Share, 9)))
            .Should()
            .Equal(
                (ValueDiscipline.CostLeadership, Math.Round(8000 / 9900.0, 9)),
                (ValueDiscipline.ProductLeadership, Math.Round(1500 / 9900.0, 9)),
                (ValueDiscipline.CustomerIntimacy, Math.Round(400 / 9900.0, 9))
            );
        Full.Leanings[0].Journeys.Select(journey => journey.Id).Should().Equal(ThreeVariants.Online);
        Full.Agreement.Should().Be(StrategyAgreement.Agrees);
    }

    [Fact]
    public void Without_volumes_journeys_are_counted()
    {
        Bare.Basis.Should().Be(WeighingBasis.Count);
        Bare.Agreement.Should().Be(StrategyAgreement.Undecided);
        Bare.Leanings.Should().OnlyContain(leaning => leaning.Journeys.Count == 1);
    }

    [Theory]
    [InlineData(ValueDiscipline.CostLeadership, StrategyAgreement.Agrees)]
    [InlineData(ValueDiscipline.CustomerIntimacy, StrategyAgreement.Differs)]
    [InlineData(null, StrategyAgreement.NoChoice)]
    public void The_choice_agrees_with_what_most_customers_walk(ValueDiscipline? choice, StrategyAgreement agreement)
    {
        var plan = ThreeVariants.Plan with { Strategy = new() { Discipline = choice } };

        StrategyFit.Of(new PlanIndex(plan)).Agreement.Should().Be(agreement);
    }

    [Fact]
    public void An_ambition_to_lead_is_a_choice_when_it_is_the_only_one()
    {
        DisciplineAmbition Lead(ValueDiscipline discipline) =>
            new() { Discipline = discipline, Standing = DisciplineStanding.Lead };
        StrategicChoice one = new() { Ambitions = [Lead(ValueDiscipline.ProductLeadership)] };
        var two = one with { Ambitions = [.. one.Ambitions, Lead(ValueDiscipline.CostLeadership)] };

        StrategyFit
            .Of(new PlanIndex(ThreeVariants.Plan with { Strategy = one }))
            .Chosen.Should()
            .Be(ValueDiscipline.ProductLeadership);
        StrategyFit.Of(new PlanIndex(ThreeVariants.Plan with { Strategy = two })).Chosen.Should().BeNull();
        StrategyFit.Of(new PlanIndex(ThreeVariants.Plan with { Strategy = null })).Chosen.Should().BeNull();
    }

    [Fact]
    public void The_other_disciplines_are_held_against_the_threshold()
    {
        var plan = ThreeVariants.Plan with
        {
            Strategy = ThreeVariants.Plan.Strategy! with
            {
                Ambitions =
                [
                    new()
                    {
                        Discipline = ValueDiscipline.ProductLeadership,
                        Standing = DisciplineStanding.BelowThreshold,
                    },
                ],
            },
        };

        var fit = StrategyFit.Of(new PlanIndex(plan));

        fit.Ambitions.Select(check => (check.Discipline, check.Ambition, check.KeepsUp))
            .Should()
            .Equal(
                (ValueDiscipline.CustomerIntimacy, DisciplineStanding.Threshold, true),
                (ValueDiscipline.ProductLeadership, DisciplineStanding.BelowThreshold, false)
            );
        fit.Ambitions.Select(check => check.Score).Should().Equal(0.25, 0.1);
        var higher = ExpectationSet.Default with { ThresholdScore = 0.26 };
        StrategyFit.Of(new PlanIndex(plan), higher).Ambitions.Should().OnlyContain(check => !check.KeepsUp);
    }

    [Fact]
    public void Customers_are_only_counted_where_all_journeys_count_the_same()
    {
        var journeys = ThreeVariants.Plan.Operational.Journeys;
        var leads = journeys[1] with { Entries = [journeys[1].Entries[0] with { Unit = MeasurementUnit.Leads }] };
        var unknown = journeys[1] with { Entries = [] };
        var empty = journeys
            .Select(journey => journey with { Entries = [journey.Entries[0] with { Volume = 0 }] })
            .ToValueList();

        Basis(journeys).Should().Be(WeighingBasis.Volume);
        Basis([journeys[0], leads, journeys[2]]).Should().Be(WeighingBasis.Count);
        Basis([journeys[0], unknown, journeys[2]]).Should().Be(WeighingBasis.Count);
        Basis(empty).Should().Be(WeighingBasis.Count);
        Basis([journeys[0]]).Should().Be(WeighingBasis.Count, "one journey alone is compared with nothing");

        static WeighingBasis Basis(ValueList<Journey> compared) =>
            StrategyFit.Of(new PlanIndex(ThreeVariants.Make(compared))).Basis;
    }

    private static string[] Places(ValueDiscipline discipline) =>
        [.. Full.Ranking(discipline).Select(journey => $"{journey[discipline].Rank} {journey[discipline].Standing}")];

    private static JourneyFit Of(StrategyFit fit, string journey) =>
        fit.Journeys.Single(found => found.Journey.Id == journey);

    private static ExpectationResult Result(
        StrategyFit fit,
        string journey,
        ValueDiscipline discipline,
        string expectation
    ) => Of(fit, journey)[discipline].Results.Single(result => result.Expectation.Id == expectation);

    private static string[] Ranks(StrategyFit fit) =>
        [
            .. fit.Journeys.SelectMany(journey =>
                journey.Disciplines.Select(discipline =>
                    $"{journey.Journey.Id} {discipline.Discipline} {discipline.Rank}"
                )
            ),
        ];

    private static double?[] Values(StrategyFit fit) =>
        [
            .. fit.Journeys.SelectMany(journey =>
                journey.Disciplines.SelectMany(discipline =>
                    discipline.Results.Select(result => result.Measured?.Value)
                )
            ),
        ];
}
