using System;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class NetPromoterScoreTests
{
    private static readonly Gen<(long Promoters, long Passives, long Detractors)> Counts =
        from promoters in Count()
        from passives in Count()
        from detractors in Count()
        select (promoters, passives, detractors);

    [Theory]
    [InlineData(10, 5, 5, 25)]
    [InlineData(5, 5, 10, -25)]
    [InlineData(1, 0, 0, 100)]
    [InlineData(0, 0, 1, -100)]
    [InlineData(0, 7, 0, 0)]
    [InlineData(4, 0, 4, 0)]
    public void The_score_is_the_share_of_promoters_less_that_of_detractors(
        long promoters,
        long passives,
        long detractors,
        int expected
    )
    {
        var score = NetPromoterScore.OfCounts(promoters, passives, detractors);

        score.Value.Should().Be(expected);
        score.Rounded.Should().Be(expected);
        score.Respondents.Should().Be(promoters + passives + detractors);
    }

    [Fact]
    public void Nobody_has_no_score()
    {
        NetPromoterScore
            .OfCounts(0, 0, 0)
            .Should()
            .BeEquivalentTo(
                new
                {
                    Value = (decimal?)null,
                    Rounded = (int?)null,
                    Respondents = 0L,
                }
            );
        NetPromoterScore.OfScores().Score.Should().Be(NetPromoterScore.OfCounts(0, 0, 0));
        NetPromoterScore.OfCounts(0, 0, 0).ToString().Should().Be("- (0)");
    }

    [Theory]
    [InlineData(0, NetPromoterGroup.Detractor)]
    [InlineData(6, NetPromoterGroup.Detractor)]
    [InlineData(7, NetPromoterGroup.Passive)]
    [InlineData(8, NetPromoterGroup.Passive)]
    [InlineData(9, NetPromoterGroup.Promoter)]
    [InlineData(10, NetPromoterGroup.Promoter)]
    public void Every_score_has_its_group(int score, NetPromoterGroup group) =>
        NetPromoterScore.GroupOf(score).Should().Be(group);

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void No_other_score_has_one(int score) =>
        score.Invoking(NetPromoterScore.GroupOf).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(1, 0, 7, "-75 (8)", -75)]
    [InlineData(3, 5, 0, "+38 (8)", 37.5)]
    [InlineData(0, 5, 3, "-38 (8)", -37.5)]
    [InlineData(1, 0, 1, "0 (2)", 0)]
    public void The_value_is_exact_and_told_as_a_whole_number(
        long promoters,
        long passives,
        long detractors,
        string told,
        double value
    )
    {
        var score = NetPromoterScore.OfCounts(promoters, passives, detractors);

        score.Value.Should().Be((decimal)value);
        score.ToString().Should().Be(told);
    }

    [Fact]
    public void Every_impossible_score_is_refused_and_there_is_no_outcome()
    {
        var reading = NetPromoterScore.OfScores(9, 11, 0, -1, 10);

        reading.Score.Should().BeNull();
        reading.Refused.Should().Equal(new RefusedScore(1, 11), new RefusedScore(3, -1));
        reading
            .Refused[0]
            .Message.Should()
            .Be(
                new LocalizedText(
                    "Antwoord 2 is 11; een score ligt tussen 0 en 10.",
                    "Answer 2 is 11; a score lies between 0 and 10."
                )
            );
        reading
            .Invoking(read => read.GetScoreOrThrow())
            .Should()
            .Throw<FormatException>()
            .WithMessage("Answer 2 is 11;*\nAnswer 4 is -1;*");
        NetPromoterScore.OfScores(9, 10).GetScoreOrThrow().Value.Should().Be(100);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    public void A_negative_count_is_misuse(long promoters, long passives, long detractors) =>
        0
            .Invoking(_ => NetPromoterScore.OfCounts(promoters, passives, detractors))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void More_respondents_than_can_be_counted_are_misuse() =>
        0.Invoking(_ => NetPromoterScore.OfCounts(long.MaxValue, 1, 0)).Should().Throw<OverflowException>();

    [Fact]
    public void The_score_keeps_within_its_bounds_and_turns_with_its_sign() =>
        Law.Holds(
            Counts.Where(counts => counts != default),
            counts =>
            {
                var score = NetPromoterScore.OfCounts(counts.Promoters, counts.Passives, counts.Detractors);
                var mirrored = NetPromoterScore.OfCounts(counts.Detractors, counts.Passives, counts.Promoters);

                score.Value.Should().BeInRange(-100, 100);
                score.Rounded.Should().BeInRange(-100, 100);
                mirrored.Value.Should().Be(-score.Value);
                mirrored.Rounded.Should().Be(-score.Rounded);
            }
        );

    [Fact]
    public void Scores_and_their_counts_have_one_outcome() =>
        Law.Holds(
            Gen.Choose(0, 10).ListOf(),
            scores =>
                NetPromoterScore.OfScores(scores).Score
                == NetPromoterScore.OfCounts(
                    scores.Count(score => score >= 9),
                    scores.Count(score => score is 7 or 8),
                    scores.Count(score => score <= 6)
                )
        );

    [Fact]
    public void What_is_refused_is_what_is_impossible_at_its_place() =>
        Law.Holds(
            Gen.Choose(-3, 13).ListOf(),
            scores =>
            {
                var reading = NetPromoterScore.OfScores(scores);
                var impossible = scores
                    .Select((score, index) => new RefusedScore(index, score))
                    .Where(score => score.Score is < 0 or > 10);

                reading.Refused.Should().Equal(impossible);
                (reading.Score is null).Should().Be(reading.Refused.Count > 0);
            }
        );

    private static Gen<long> Count() =>
        Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, int.MaxValue)).Select(count => (long)count);
}
