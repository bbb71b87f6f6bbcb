using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>What a plan itself expects of its journeys, and its positioning, each told once and at its own place.</summary>
public sealed class ExpectationRuleTests
{
    private const string First = "/strategy/expectations/0";

    private static readonly Journey Site = Journey("site", At("site"), At("site", "transact"));

    private static readonly Journey Shop = Journey("shop", At("shop"), At("shop", "transact"));

    [Theory]
    [InlineData("onlineShare", ExpectedDirection.AtLeast, 1, "DAK4012", First)]
    [InlineData("onlineShare", ExpectedDirection.AtLeast, 0, null, null)]
    [InlineData("onlineShar", ExpectedDirection.AtLeast, 1, "DAK4041", First + "/metric")]
    [InlineData("onlineShare", ExpectedDirection.AtLeast, null, "DAK4041", First)]
    [InlineData("costPerContact", ExpectedDirection.AtMost, 1, "DAK4022", First)]
    public void One_rule_speaks_of_an_expectation(
        string metric,
        ExpectedDirection direction,
        int? threshold,
        string? rule,
        string? place
    )
    {
        var expected = new JourneyExpectation
        {
            Metric = metric,
            Direction = direction,
            Threshold = threshold,
        };
        var plan = Of(Expecting(expected), Site, Shop);

        foreach (var id in new[] { "DAK4012", "DAK4022", "DAK4041" })
        {
            var found = Found.By(id, plan);
            if (id == rule)
            {
                found.Should().ContainSingle().Which.Should().StartWith($"{place}: ");
            }
            else
            {
                found.Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Only_the_journeys_that_are_not_so_are_named_beside_it()
    {
        var expected = new JourneyExpectation
        {
            Metric = "onlineShare",
            Direction = ExpectedDirection.AtLeast,
            Threshold = 1,
        };

        Found
            .By("DAK4012", Of(Expecting(expected), Site, Shop))
            .Should()
            .ContainSingle()
            .Which.Should()
            .EndWith(" + /operational/journeys/1");
    }

    [Fact]
    public void The_same_expectation_twice_is_told_twice()
    {
        var expected = new JourneyExpectation
        {
            Metric = "onlineShare",
            Direction = ExpectedDirection.AtLeast,
            Threshold = 1,
        };

        Found.By("DAK4012", Of(Expecting(expected, expected), Shop)).Should().HaveCount(2);
    }

    [Fact]
    public void A_plan_without_journeys_is_not_asked_for_the_value_of_one() =>
        Found
            .By(
                "DAK4022",
                Of(
                    Expecting(
                        new JourneyExpectation
                        {
                            Metric = "onlineShare",
                            Direction = ExpectedDirection.AtMost,
                            Threshold = 1,
                        }
                    )
                )
            )
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("premium", null, 1)]
    [InlineData("premium", "Wij besparen op wat de klant niet ziet.", 0)]
    [InlineData("scherpgeprijsd", null, 0)]
    [InlineData("de leukste van het dorp", null, 0)]
    [InlineData(null, null, 0)]
    public void A_positioning_that_conflicts_is_told_and_an_unknown_one_is_not(
        string? positioning,
        string? rationale,
        int findings
    )
    {
        var choice = new StrategicChoice
        {
            Discipline = Cost,
            Positioning = positioning is null ? null : new(positioning),
            Rationale = rationale,
        };

        Found.By("DAK4023", Of(choice, Site)).Should().HaveCount(findings);
    }

    private static StrategicChoice Expecting(params JourneyExpectation[] expectations) =>
        new() { Expectations = [.. expectations] };
}
