using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>Where the journeys of a plan lean together, and what the plan expects of them itself.</summary>
public sealed class PlanAsAWholeTests
{
    private static readonly Journey Site = Journey("site", At("site").Costing(0.1m), At("site").Costing(0.2m));

    private static readonly Journey App = Site with { Id = "app", Name = "app" };

    private static readonly Journey Tailored = Journey(
        "tailored",
        At("shop").Adapting(Customisation.Individual),
        At("shop").Adapting(Customisation.Individual)
    );

    [Fact]
    public void A_plan_whose_journeys_lean_elsewhere_is_told_which() =>
        Found
            .By("DAK4011", Of(Intimacy, Site, App, Tailored))
            .Should()
            .Equal(
                "/strategy: customer intimacy; 67%; journeys; cost leadership (operational excellence); 'app', 'site'"
            );

    [Fact]
    public void A_plan_whose_journeys_lean_to_its_choice_or_nowhere_in_particular_is_told_nothing()
    {
        Found.By("DAK4011", Of(Cost, Site, App, Tailored)).Should().BeEmpty();
        Found.By("DAK4011", Of(Intimacy, Site, Tailored)).Should().BeEmpty();
        Found.By("DAK4011", Of(Intimacy, Site)).Should().BeEmpty();
        Found.By("DAK4011", Of(new StrategicChoice(), Site, App, Tailored)).Should().BeEmpty();
    }

    [Fact]
    public void Customers_weigh_where_it_is_known_how_many_enter() =>
        Found
            .By("DAK4011", Of(Intimacy, Walked(Site, 900), Walked(Tailored, 100)))
            .Should()
            .Equal(
                "/strategy: customer intimacy; 90%; journeys (weighed by customers); "
                    + "cost leadership (operational excellence); 'site'"
            );

    [Fact]
    public void Journeys_that_suit_the_choice_and_fall_behind_elsewhere_are_told_how_far() =>
        Found
            .By("DAK4010", Of(Cost, Site, Tailored))
            .Should()
            .Equal("/strategy: cost leadership (operational excellence); customer intimacy; 8.3%; 25%");

    [Fact]
    public void Journeys_that_keep_up_elsewhere_are_told_nothing()
    {
        Found.By("DAK4010", Of(Cost, Site, App)).Should().BeEmpty();
        Found.By("DAK4010", Of(new StrategicChoice(), Site, Tailored)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ExpectedDirection.AtLeast, "0.51", "at least 51%; 'half' (50%), 'shop' (0%)", "1", "2")]
    [InlineData(ExpectedDirection.AtLeast, "0.5", "at least 50%; 'shop' (0%)", "2")]
    [InlineData(ExpectedDirection.AtMost, "0.5", "at most 50%; 'site' (100%)", "0")]
    [InlineData(
        ExpectedDirection.Higher,
        null,
        "more than in the other journeys; 'shop' (0%, against 50% in 'half' and 100% in 'site')",
        "2"
    )]
    [InlineData(
        ExpectedDirection.Lower,
        null,
        "less than in the other journeys; 'site' (100%, against 50% in 'half' and 0% in 'shop')",
        "0"
    )]
    public void A_journey_that_does_not_answer_to_an_expectation_is_named_with_its_value(
        ExpectedDirection direction,
        string? threshold,
        string said,
        params string[] journeys
    )
    {
        var half = Journey("half", At("site"), At("shop"));
        var shop = Journey("shop", At("shop"));
        var choice = Expecting(
            new JourneyExpectation
            {
                Metric = "onlineShare",
                Direction = direction,
                Threshold = threshold is null ? null : decimal.Parse(threshold, CultureInfo.InvariantCulture),
            }
        );
        var related = string.Concat(Array.ConvertAll(journeys, at => $" + /operational/journeys/{at}"));

        Found
            .By("DAK4012", Of(choice, Site, half, shop))
            .Should()
            .Equal($"/strategy/expectations/0: online share; {said}{related}");
    }

    [Fact]
    public void An_expectation_is_about_the_journeys_that_it_names_and_each_is_told_at_its_own_place()
    {
        var expected = new JourneyExpectation
        {
            Metric = "costPerContact",
            Direction = ExpectedDirection.AtMost,
            Threshold = 0.125m,
            Journeys = ["app"],
        };
        var choice = Expecting(expected with { Threshold = 0.2m }, expected);

        Found
            .By("DAK4012", Of(choice, Site, App))
            .Should()
            .Equal(
                "/strategy/expectations/1: cost per contact; at most EUR 0.13; 'app' (EUR 0.15) + /operational/journeys/1"
            );
    }

    [Fact]
    public void Numbers_that_are_no_share_and_no_money_are_written_as_they_are()
    {
        var choice = Expecting(
            new JourneyExpectation
            {
                Metric = "audiences",
                Direction = ExpectedDirection.AtLeast,
                Threshold = 2,
            }
        );

        Found
            .By("DAK4012", Of(choice, Site))
            .Should()
            .Equal("/strategy/expectations/0: audiences per journey; at least 2; 'site' (1) + /operational/journeys/0");
    }

    [Theory]
    [InlineData("onlineShar", ExpectedDirection.Higher, "/strategy/expectations/0/metric")]
    [InlineData("onlineShare", ExpectedDirection.AtLeast, "/strategy/expectations/0")]
    [InlineData("onlineShare", ExpectedDirection.Higher, null)]
    public void An_expectation_that_cannot_be_tested_is_told(string metric, ExpectedDirection direction, string? place)
    {
        var plan = Of(Expecting(new JourneyExpectation { Metric = metric, Direction = direction }), Site, App);

        Found
            .By("DAK4041", plan)
            .Select(line => line[..line.IndexOf(';', StringComparison.Ordinal)])
            .Should()
            .Equal(place is null ? [] : [$"{place}: {metric}"]);
        Found.By("DAK4012", plan).Should().BeEmpty();
    }

    private static StrategicChoice Expecting(params JourneyExpectation[] expectations) =>
        new() { Expectations = [.. expectations] };

    private static Journey Walked(Journey journey, decimal entering) =>
        journey with
        {
            Touchpoints = [.. journey.Touchpoints.Select(Passing)],
            Entries =
            [
                new()
                {
                    Touchpoint = journey.Touchpoints[0],
                    Volume = entering,
                    Unit = MeasurementUnit.Visits,
                },
            ],
        };

    private static Touchpoint Passing(Touchpoint touchpoint) => touchpoint with { Volume = new() { PassRate = 1 } };
}
