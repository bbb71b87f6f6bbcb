using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Shares of nothing and of everything, ends that nobody comes to, and what is added up of several touchpoints.</summary>
public sealed class FunnelEdgeTests
{
    [Fact]
    public void A_stage_adds_up_its_touchpoints()
    {
        var stage = Funnel(At(Step("a", 0.5m)), At(Step("b", 0.5m)), Step("c")).Stages.Single();

        (stage.Reached, stage.Visits, stage.DroppedOff, stage.IsLowerBound).Should().Be((1000, 1500, 750, false));
    }

    [Theory]
    [InlineData("a c")]
    [InlineData("c d")]
    [InlineData("a d")]
    public void A_stage_is_a_lower_bound_where_one_of_its_touchpoints_is(string touchpoints)
    {
        // Of half of the customers it is not known where they go.
        var funnel = Funnel(
            Marked(Step("a", 1, To("c", null), To("b", 0.5m)), touchpoints),
            Step("b", 1),
            Marked(Step("c", 1), touchpoints),
            Marked(Step("d"), touchpoints)
        );

        funnel.Steps.Select(step => step.IsLowerBound).Should().Equal(false, true, true, true);
        funnel.Stages.Single().IsLowerBound.Should().BeTrue();
    }

    [Fact]
    public void The_largest_drop_off_is_that_in_the_unit_of_most_touchpoints_and_among_equals_of_the_first()
    {
        Funnel(Visiting("a", 0.5m), Visiting("b", 0.9m), Contacting("c", 0.1m), Step("d"))
            .LargestDropOff!.Touchpoint.Id.Should()
            .Be("a");
        Funnel(Visiting("a", 0.9m), Contacting("b", 0.5m), Contacting("c", 0.9m))
            .LargestDropOff!.Touchpoint.Id.Should()
            .Be("b");
        Funnel(Visiting("a", 0.9m), Contacting("b", 0.5m)).LargestDropOff!.Touchpoint.Id.Should().Be("a");
    }

    [Fact]
    public void Of_whom_it_is_not_known_where_they_go_the_total_tells_how_many() =>
        Funnel(Step("a"), Step("b")).Totals.Single().Untraced.Should().Be(1000);

    [Fact]
    public void An_end_that_nobody_comes_to_does_not_say_in_what_the_end_is_counted()
    {
        var funnel = Funnel(Visiting("a", 1, To(null, 1)), Contacting("b"));

        (funnel.Unit, funnel.End, funnel.EndIsLowerBound).Should().Be((MeasurementUnit.Visits, 1000, false));
    }

    [Fact]
    public void An_end_in_the_unit_of_the_end_objective_counts_where_somebody_comes_to_it()
    {
        var journey = Journey(Contacting("b", 1, To(null, 1)), Visiting("a", 1)) with
        {
            Entries = [Entry("a", 1000)],
            EndObjective = "doel",
        };

        var funnel = Funnel(
            journey,
            new Objective
            {
                Id = "doel",
                Name = "Doel",
                Unit = MeasurementUnit.Contacts,
            }
        );

        (funnel.Unit, funnel.End).Should().Be((MeasurementUnit.Visits, 1000));
    }

    [Fact]
    public void What_is_not_known_where_nobody_comes_makes_no_lower_bound() =>
        Funnel(Step("a", 1, To(null, 1)), Step("b", 1, To(null, null), To("c", 0.5m)), Step("c", 1))
            .EndIsLowerBound.Should()
            .BeFalse();

    [Fact]
    public void Where_nobody_ends_the_end_has_no_unit()
    {
        var funnel = Funnel(Visiting("a", 0), Visiting("b"));

        (funnel.Unit, funnel.End).Should().Be((null, 0));
    }

    [Fact]
    public void Without_volumes_no_objective_is_compared()
    {
        var journey = Journey(Step("a", 1)) with { EndObjective = "doel" };

        Funnel(journey, Goal(10)).Objectives.Should().BeEmpty();
    }

    [Fact]
    public void A_target_that_is_where_it_started_is_to_be_reached_and_not_to_be_gone_below()
    {
        var journey = SixB with { EndObjective = "doel" };

        Funnel(journey, Goal(300) with { Baseline = 300 }).Objectives.Single().IsMet.Should().BeTrue();
        Funnel(journey, Goal(300) with { Baseline = 301 }).Objectives.Single().IsMet.Should().BeFalse();
    }

    [Fact]
    public void Reasons_to_drop_off_may_take_everybody()
    {
        var funnel = Funnel(WithDropOffs(Step("a"), ("prijs", 1, null)), Step("b"));

        Problems(funnel).Should().BeEmpty();
        (funnel.Steps[0].DroppedOff, funnel.Steps[0].Untraced).Should().Be((1000, 0));
    }

    [Fact]
    public void A_route_that_nobody_takes_may_lead_anywhere()
    {
        Problems(Funnel(Step("a", 1, To("weg", 0)), Step("b"))).Should().BeEmpty();

        var back = Funnel(Step("a", 1), Step("b", null, To("a", 0)));
        (back.Steps[1].PassRateSource, back.End).Should().Be((PassRateSource.EndOfJourney, 1000));
    }

    [Theory]
    // A rate follows from two expected volumes where nothing else leads to the second of them.
    [InlineData("b", 0.0, PassRateSource.ExpectedVolumes)]
    [InlineData("b", null, PassRateSource.Unknown)]
    [InlineData("b", 0.1, PassRateSource.Unknown)]
    [InlineData("c", 0.1, PassRateSource.ExpectedVolumes)]
    public void Expected_volumes_tell_a_rate_on_the_only_way(string target, double? share, PassRateSource source)
    {
        var funnel = Between(Step("x", 1, To(target, (decimal?)share)));

        funnel.Steps[1].PassRateSource.Should().Be(source);
    }

    [Fact]
    public void A_route_for_whom_nothing_is_left_is_no_way() =>
        Between(Step("x", 1, To("a", 1), To("b", null)))
            .Steps[1]
            .PassRateSource.Should()
            .Be(PassRateSource.ExpectedVolumes);

    private static JourneyFunnel Between(Touchpoint first) =>
        Funnel(first, Expecting(Step("a"), 100), Expecting(Step("b"), 50), Step("c"));

    private static Objective Goal(decimal target) =>
        new()
        {
            Id = "doel",
            Name = "Doel",
            Unit = MeasurementUnit.Visits,
            Target = target,
        };

    private static Touchpoint At(Touchpoint touchpoint) => touchpoint with { Stages = [SixBStage.Visit] };

    private static Touchpoint Marked(Touchpoint touchpoint, string ids) =>
        ids.Split(' ').Contains(touchpoint.Id, System.StringComparer.Ordinal) ? At(touchpoint) : touchpoint;

    private static Touchpoint Visiting(string id, decimal? passRate = null, params Route[] routes) =>
        Counting(Step(id, passRate, routes), MeasurementUnit.Visits);

    private static Touchpoint Contacting(string id, decimal? passRate = null, params Route[] routes) =>
        Counting(Step(id, passRate, routes), MeasurementUnit.Contacts);
}
