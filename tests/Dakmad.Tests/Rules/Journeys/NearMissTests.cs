using FluentAssertions;
using Xunit;
using static Dakmad.SixBStage;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Journeys that differ in one respect from those in which something is found, or is not.</summary>
public sealed class NearMissTests
{
    private static Touchpoint Past => Inform("start").With(To("order", 1));

    [Fact]
    public void Only_after_sales_itself_is_told_by_a_stage_before_the_order() =>
        About("DAK3009", Journey(Inform("a", Decide), After("care"))).Should().BeEmpty();

    [Fact]
    public void A_second_payment_is_not_looked_at_as_pre_sales() =>
        About("DAK3016", Journey(Sell("order", Order, Pay), Inform("rest", Pay))).Should().BeEmpty();

    [Fact]
    public void Pre_sales_that_nobody_comes_to_is_not_after_the_payment() =>
        About("DAK3016", Journey(Past, Inform("side", Bind).With(End(1)), Sell("order", Order, Pay).With(End(1))))
            .Should()
            .BeEmpty();

    [Fact]
    public void Pre_sales_may_stand_before_the_payment_in_the_list_and_come_after_it() =>
        About(
                "DAK3016",
                Journey(Past, Inform("tips", Bind).With(End(1)), Sell("order", Order, Pay).With(To("tips", 1)))
            )
            .Should()
            .Equal("tips");

    [Fact]
    public void From_a_journey_on_earned_media_alone_nothing_leads_back() =>
        About("DAK3005", Journey(Earned("a"), Earned("b"))).Should().Equal("a", "b");

    [Fact]
    public void A_trigger_at_the_start_leads_there_too() =>
        About("DAK3019", Journey(Past with { Timing = new() { Trigger = "visit" } }, Sell("order").With(End(1))))
            .Should()
            .BeEmpty();

    [Fact]
    public void A_volume_is_compared_with_where_customers_come_from_and_not_with_the_list() =>
        About(
                "DAK3003",
                Journey(
                    Inform("start").Expecting(5).With(To("end", 1)),
                    Inform("side").Expecting(20).With(End(1)),
                    Inform("end").Expecting(10)
                )
            )
            .Should()
            .Equal("end");

    [Fact]
    public void Of_entries_of_which_one_is_unknown_the_sum_is_unknown()
    {
        var journey = Journey(Inform("a").Expecting(10), Inform("b").Expecting(15)) with
        {
            Entries =
            [
                new() { Touchpoint = "a" },
                new() { Touchpoint = "b", Unit = new("visits") },
                new()
                {
                    Touchpoint = "b",
                    Unit = new("visits"),
                    Volume = 4,
                },
            ],
        };

        About("DAK3003", journey).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_that_states_an_end_is_not_held_against_the_whole_model() =>
        Find("DAK3001", Journey(Inform("a", Decide), Sell("b", Order)) with { EndsAt = Pay }).Should().BeEmpty();

    [Fact]
    public void Stages_that_no_journey_comes_to_are_asked_for_on_request() =>
        Found.Rule("DAK3014").IsOnByDefault.Should().BeFalse();
}
