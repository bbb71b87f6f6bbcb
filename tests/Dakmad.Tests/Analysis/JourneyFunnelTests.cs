using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

public sealed class JourneyFunnelTests
{
    [Fact]
    public void Ten_thousand_visits_come_to_four_hundred_payments()
    {
        var funnel = Funnel(SixB);

        Visits(funnel).Should().Equal(10_000, 4000, 1000, 500, 400);
        funnel.Stages.Select(stage => stage.Reached).Should().Equal(10_000, 4000, 1000, 500, 400);
        (funnel.HasVolumes, funnel.End, funnel.Unit, funnel.EndIsLowerBound)
            .Should()
            .Be((true, 400, MeasurementUnit.Visits, false));
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_step_tells_what_comes_and_what_becomes_of_it()
    {
        var step = Funnel(SixB).Steps[1];

        step.Touchpoint.Id.Should().Be("boeien");
        step.Path.ToString().Should().Be("/operational/journeys/0/touchpoints/1");
        (step.Position, step.Unit).Should().Be((1, MeasurementUnit.Visits));
        (step.Entering, step.Arriving, step.PassedOn, step.DroppedOff).Should().Be((0, 4000, 1000, 3000));
        (step.Ended, step.Recovered, step.Untraced, step.IsLowerBound).Should().Be((0, 0, 0, false));
        (step.PassRate, step.PassRateSource, step.DropOffRate).Should().Be((0.25, PassRateSource.Stated, 0.75));
    }

    [Fact]
    public void The_largest_drop_off_is_named()
    {
        var funnel = Funnel(SixB);

        funnel.LargestDropOff!.Touchpoint.Id.Should().Be("bezoeken");
        funnel.Totals.Should().ContainSingle().Which.LargestDropOff.Should().BeSameAs(funnel.LargestDropOff);
    }

    [Fact]
    public void The_first_of_equal_drop_offs_is_the_largest_and_none_is_where_nobody_drops_off()
    {
        Funnel(Step("a", 0.5m), Step("b", 0m), Step("c")).LargestDropOff!.Touchpoint.Id.Should().Be("a");
        Funnel(Step("a", 1m), Step("b")).LargestDropOff.Should().BeNull();
    }

    [Fact]
    public void A_loop_comes_to_its_closed_form()
    {
        // Of the deciders 30 % go back to engage: 4,000 / (1 − 0.25 × 0.3) pass there.
        var funnel = Funnel(
            Step("bezoeken", 0.4m),
            Step("boeien", 0.25m),
            Step("beslissen", 1m, To("boeien", 0.3m)),
            Step("bestellen", 0.8m),
            Step("betalen")
        );

        var engaging = 400 / (1 - (0.25 * 0.3));
        var deciding = engaging * 0.25;
        double[] closed = [1000, engaging, deciding, deciding * 0.7, deciding * 0.7 * 0.8];
        Visits(funnel).Should().HaveCount(5);
        foreach (var (visits, expected) in Visits(funnel).Zip(closed))
        {
            visits.Should().BeApproximately(expected, expected * 1e-12);
        }

        funnel.End.Should().BeApproximately(closed[4], 1e-9);
        funnel.Steps[1].Arriving.Should().BeApproximately(engaging, 1e-9);
    }

    [Fact]
    public void A_step_can_repeat_itself_and_its_stage_is_reached_once_by_each()
    {
        var journey = Journey(Step("a", 1m, To("a", 0.75m)) with { Stages = [SixBStage.Engage] }, Step("b")) with
        {
            Entries = [Entry("a", 100)],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(400, 100);
        var stage = funnel.Stages.Should().ContainSingle().Subject;
        (stage.Reached, stage.Visits).Should().Be((100, 400));
    }

    [Fact]
    public void Alternatives_and_optional_steps_take_their_shares_and_the_rest_goes_to_the_next()
    {
        var funnel = Funnel(
            Step("a", 0.5m, To("c", 0.2m), To("d", 0.3m)),
            Step("b", 1m, To("d", 1m)),
            Step("c", 0.5m),
            Step("d")
        );

        Visits(funnel).Should().Equal(1000, 250, 100, 450);
        funnel.End.Should().Be(450);
    }

    [Fact]
    public void A_route_to_nowhere_ends_the_journey_as_intended()
    {
        var funnel = Funnel(Step("a", 0.8m, To(null, 0.25m)), Step("b"));

        funnel.Steps.Select(step => Math.Round(step.Ended, 9)).Should().Equal(200, 600);
        (Math.Round(funnel.End, 9), funnel.Steps[0].DroppedOff).Should().Be((800, 200));
    }

    [Fact]
    public void The_last_step_ends_the_journey_for_all_who_do_not_drop_off()
    {
        var last = Funnel(Step("a", 0.5m), Step("b")).Steps[1];
        var losing = Funnel(Step("a", 0.5m), WithDropOffs(Step("b"), ("traag", 0.1m, null))).Steps[1];
        var rated = Funnel(Step("a", 0.5m), Step("b", 0.9m)).Steps[1];

        (last.Ended, last.PassRate, last.PassRateSource).Should().Be((500, 1, PassRateSource.EndOfJourney));
        (losing.Ended, losing.DroppedOff, losing.PassRate).Should().Be((450, 50, 0.9));
        (rated.Ended, rated.DroppedOff, rated.PassRateSource).Should().Be((450, 50, PassRateSource.Stated));
    }

    [Fact]
    public void Who_drops_off_may_be_won_back()
    {
        var funnel = Funnel(
            WithDropOffs(Step("kar", 0.3m, To("dank", 1m)), ("later", 0.6m, "mail"), ("duur", 0.05m, null)),
            Step("mail", 0.1m, To("kar", 1m)),
            Step("dank")
        );

        var carts = 1000 / (1 - (0.6 * 0.1));
        funnel.Steps[0].Visits.Should().BeApproximately(carts, 1e-9);
        funnel.Steps[0].Recovered.Should().BeApproximately(carts * 0.6, 1e-9);
        funnel.Steps[0].DroppedOff.Should().BeApproximately(carts * 0.1, 1e-9);
        funnel.End.Should().BeApproximately(carts * 0.3, 1e-9);
    }

    [Fact]
    public void There_may_be_several_entries()
    {
        var journey = Journey(Step("a", 0.5m), Step("b", 0.5m), Step("c")) with
        {
            Entries = [Entry("a", 100), Entry("b", 20), Entry("a", 60)],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(160, 100, 50);
        funnel.Entries.Select(entry => (entry.Position, entry.Volume)).Should().Equal((0, 100), (1, 20), (0, 60));
        funnel.Steps[1].Entering.Should().Be(20);
    }

    [Fact]
    public void The_figures_are_not_rounded() =>
        Funnel(Step("a", 0.3333m), Step("b", 0.3333m), Step("c")).End.Should().BeApproximately(111.08889, 1e-9);

    [Fact]
    public void A_hundred_thousand_touchpoints_in_a_row_are_no_matter()
    {
        const int Count = 100_000;
        var steps = Enumerable.Range(0, Count).Select(i => Step($"stap-{i}", i == 5 ? 0.5m : 1m));

        var funnel = Funnel(Journey([.. steps]) with { Entries = [Entry("stap-0", 1000)] });

        funnel.End.Should().Be(500);
        funnel.Steps.Should().HaveCount(Count);
    }

    [Fact]
    public void A_journey_of_another_plan_is_refused()
    {
        var index = new PlanIndex(Plan(SixB));
        var other = SixB with { Name = "Andere" };

        FluentActions.Invoking(() => JourneyFunnel.Of(index, other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JourneyFunnel.Of(null!, other)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyFunnel.Of(index, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_journey_whose_id_is_used_before_is_found_all_the_same()
    {
        var second = SixB with { Name = "Tweede" };
        var plan = Plan(SixB);
        plan = plan with { Operational = plan.Operational with { Journeys = [SixB, second] } };

        JourneyFunnel.Of(new PlanIndex(plan), second).Path.ToString().Should().Be("/operational/journeys/1");
    }
}
