using System;
using System.Linq;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>Examples are what they say of themselves, whatever the seed.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Seeds_that_follow_each_other_differ_in_business_order_and_half_of_the_names()
    {
        foreach (var sector in ExampleSector.All)
        {
            foreach (var discipline in Enum.GetValues<ValueDiscipline>())
            {
                var options = new ExampleOptions { Sector = sector.Id, Discipline = discipline };
                var last = ExampleGenerator.Generate(0, options).Plan;
                for (var seed = 1UL; seed < 20; seed++)
                {
                    var plan = ExampleGenerator.Generate(seed, options).Plan;
                    plan.Organisation.Should().NotBe(last.Organisation);
                    Order(plan).Should().NotBe(Order(last), $"seed {seed} of {sector.Id} follows another");
                    var names = Names(plan);
                    names
                        .Except(Names(last), StringComparer.Ordinal)
                        .Count()
                        .Should()
                        .BeGreaterThanOrEqualTo(names.Length / 2);
                    last = plan;
                }
            }
        }
    }

    [Fact]
    public void One_in_ten_is_a_borderline_case()
    {
        var borderline = Enumerable.Range(0, 1000).Count(seed => ExampleGenerator.Generate((ulong)seed).IsBorderline);

        borderline.Should().BeInRange(70, 130);
    }

    [Fact]
    public void A_large_example_has_as_many_touchpoints_as_asked_for_and_is_clean()
    {
        var example = ExampleGenerator.Generate(6, new() { Touchpoints = 800, Difficulty = Difficulty.Introductory });

        example.Plan.Operational.Journeys.Sum(journey => journey.Touchpoints.Count).Should().BeInRange(800, 820);
        example.Plan.Check().Should().BeEmpty();
    }

    [Fact]
    public void The_seed_stands_in_the_plan()
    {
        var example = ExampleGenerator.Generate(ulong.MaxValue);

        var mark = example.Plan.Extra.Should().ContainSingle().Which;
        mark.Name.Should().Be("x-example");
        mark.Json.Should()
            .StartWith("""{"generator":4,"seed":18446744073709551615,"sector":""")
            .And.NotContain("erdict");
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_can()
    {
        var sector = () => ExampleGenerator.Generate(1, new() { Sector = "bakery" });
        var positioning = () =>
            ExampleGenerator.Generate(
                1,
                new()
                {
                    Sector = "plumber",
                    Positioning = "premium",
                    Language = Language.English,
                }
            );

        var model = () =>
            ExampleGenerator.Generate(
                1,
                new()
                {
                    Market = MarketType.BusinessToConsumer,
                    TransactionModel = "auction",
                    Language = Language.English,
                }
            );

        sector.Should().Throw<ArgumentException>().WithMessage("*no sector 'bakery', but there are: agency*plumber*");
        positioning
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'premium' does not go here; these do: affordable*");
        model
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'auction' does not go here; these do: direct, intermediation*");
    }

    [Fact]
    public void An_example_has_the_transaction_model_that_was_asked_for()
    {
        var example = ExampleGenerator.Generate(3, new() { TransactionModel = "bemiddeling" });

        example.Sector.Should().Be("mortgage");
        example.Plan.Strategy!.TransactionModel!.Name.Should().Be("bemiddeling");
    }

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void The_stories_of_the_cases_read_as_a_lecturer_would_tell_them(Language language, string name) =>
        Approved.Match(
            string.Join("\n", ExampleCase.All.Select(one => $"<!-- {one.Name} -->\n{one.In(language).Story}")),
            $"cases.{name}",
            "md"
        );

    private static string[] Names(MarketingPlan plan) =>
        [
            .. plan
                .Operational.Journeys.SelectMany(journey => journey.Touchpoints)
                .Select(touchpoint => touchpoint.Name)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Order(MarketingPlan plan) =>
        string.Join(
            ' ',
            plan.Operational.Journeys[0].Touchpoints.Select(touchpoint => $"{touchpoint.Channel}/{touchpoint.Activity}")
        );
}
