using FluentAssertions;
using Xunit;
using static Dakmad.SixBStage;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Which stages of the 6B model a journey has to serve, and who may serve them for it.</summary>
public sealed class CoverageTests
{
    private const string Whole = "DAK3001";
    private const string Scope = "DAK3013";
    private const string Nobody = "DAK3014";

    private static Journey Complete =>
        Journey(Inform("a", Visit, Engage), Sell("b", Decide, Order, Pay), After("c", Bind));

    [Fact]
    public void A_complete_journey_has_no_findings()
    {
        Find(Whole, Complete).Should().BeEmpty();
        Find(Scope, Complete).Should().BeEmpty();
        Find(Nobody, Complete).Should().BeEmpty();
    }

    [Fact]
    public void A_journey_without_bounds_names_what_it_misses_in_the_order_of_the_model() =>
        Find(Whole, Journey(Inform("a", Decide, Visit)))
            .Should()
            .Equal(
                "The journey 'journey' runs from start to end, but covers only 2 of the 6 stages of the 6B model: there is no touchpoint for engage, order, pay, bind."
            );

    [Fact]
    public void A_journey_that_says_it_is_complete_is_held_to_it_like_one_that_says_nothing()
    {
        var journey = Journey(Inform("a", Decide, Visit));
        Journey[] claims =
        [
            journey with
            {
                StartsAt = Visit,
                EndsAt = Bind,
            },
            journey with
            {
                StartsAt = Visit,
            },
            journey with
            {
                EndsAt = Bind,
            },
        ];

        foreach (var claim in claims)
        {
            Find(Whole, claim).Should().Equal(Find(Whole, journey)).And.HaveCount(1);
            Find(Scope, claim).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_journey_that_states_no_stages_is_not_held_against_them()
    {
        Find(Whole, Journey(Inform("a"), Sell("b"))).Should().BeEmpty();
        Find(Scope, Journey(Inform("a"), Sell("b")) with { EndsAt = Order }).Should().BeEmpty();
        Find(Nobody, Journey(Inform("a"), Sell("b"))).Should().BeEmpty();
    }

    [Fact]
    public void What_lies_before_the_start_and_after_the_end_is_not_missed()
    {
        var journey = Journey(Inform("a", Decide), Sell("b", Order));

        Find(Scope, journey with { StartsAt = Decide, EndsAt = Order }).Should().BeEmpty();
        Find(Whole, journey with { StartsAt = Decide, EndsAt = Order }).Should().BeEmpty();
        Find(Scope, journey with { EndsAt = Pay })
            .Should()
            .Equal("The journey 'journey' runs from visit up to pay, but has no touchpoint for visit, engage, pay.");
        Find(Scope, journey with { StartsAt = Engage })
            .Should()
            .Equal("The journey 'journey' runs from engage up to bind, but has no touchpoint for engage, pay, bind.");
    }

    [Fact]
    public void Where_phases_or_touchpoints_bound_a_journey_only_gaps_are_missed()
    {
        var journey = Journey(Inform("a", Engage), Sell("b", Order)) with
        {
            StartsAt = JourneyPhase.Orientation,
            EndsAt = new(new Ref<Touchpoint>("b")),
        };

        Find(Scope, journey)
            .Should()
            .Equal("The journey 'journey' runs from engage up to order, but has no touchpoint for decide.");
        Find(Scope, journey with { Touchpoints = [Inform("a", Engage)] }).Should().BeEmpty();
    }

    [Fact]
    public void What_journeys_serve_in_which_customers_go_on_counts_over_any_number_of_steps()
    {
        var start = Journey(Inform("a", Visit, Engage)) with { ContinuesIn = ["order"] };
        var order = Journey(Sell("b", Decide, Order, Pay)) with { Id = "order", ContinuesIn = ["bind"] };
        var bind = Journey(After("c", Bind)) with { Id = "bind" };

        Find(Whole, start, order, bind).Should().BeEmpty();
        Find(Whole, start, order)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(message => message.EndsWith("for bind.", System.StringComparison.Ordinal));
        Find(Whole, start with { ContinuesIn = [] }, order, bind).Should().HaveCount(3);
    }

    [Fact]
    public void Journeys_that_go_on_in_the_same_one_do_not_serve_for_each_other()
    {
        var visit = Journey(Inform("a", Visit, Engage)) with { ContinuesIn = ["order"] };
        var other = visit with { Id = "other", Name = "other", Touchpoints = [Inform("a", Visit)] };
        var order = Journey(Sell("b", Decide, Order, Pay, Bind)) with { Id = "order" };

        Find(Whole, visit, other, order)
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("'other'")
            .And.EndWith("for engage.");
    }

    [Fact]
    public void Journeys_that_go_on_in_each_other_are_walked_once() =>
        Find(
                Whole,
                Journey(Inform("a", Visit)) with
                {
                    ContinuesIn = ["other"],
                },
                Journey(Sell("b", Order)) with
                {
                    Id = "other",
                    ContinuesIn = ["journey", "gone"],
                }
            )
            .Should()
            .HaveCount(2);

    [Fact]
    public void Stages_outside_every_journey_are_left_to_nobody()
    {
        var journey = Journey(Inform("a", Visit, Engage, Decide), Sell("b", Order)) with { EndsAt = Order };

        Find(Nobody, journey).Should().Equal("No journey of the plan has a touchpoint for pay, bind.");
        Find(Nobody, journey, Journey(After("c", Bind)) with { Id = "other", StartsAt = Bind, EndsAt = Bind })
            .Should()
            .Equal("No journey of the plan has a touchpoint for pay.");
        Find(Nobody, journey, Journey(After("c", Bind)) with { Id = "other", StartsAt = Pay }).Should().BeEmpty();
    }
}
