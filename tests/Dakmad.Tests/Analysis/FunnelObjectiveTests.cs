using System;
using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Stated objectives against computed volumes.</summary>
public sealed class FunnelObjectiveTests
{
    private const string Reis = "/operational/journeys/0";

    private static readonly Objective Visits = new()
    {
        Id = "doel",
        Name = "Doel",
        Unit = MeasurementUnit.Visits,
    };

    [Theory]
    [InlineData(400, true, false)]
    // Missed by less than a plan is precise: not met, and no finding.
    [InlineData(400.4, false, false)]
    [InlineData(401, false, false)]
    [InlineData(430, false, true)]
    [InlineData(399, true, false)]
    public void The_end_objective_is_held_against_the_end(double target, bool isMet, bool isFound)
    {
        var funnel = Funnel(SixB with { EndObjective = "doel" }, Visits with { Target = (decimal)target });

        var held = funnel.Objectives.Should().ContainSingle().Subject;
        (held.Step, held.Target, held.Computed, held.Difference).Should().Be((null, target, 400, 400 - target));
        held.IsMet.Should().Be(isMet);
        Problems(funnel).Should().Equal(isFound ? new[] { $"DAK5014 {Reis}/endObjective" } : []);
    }

    [Theory]
    [InlineData(null, null, 5000, false)]
    [InlineData(null, 6000, 5000, true)]
    [InlineData(null, 4000, 5000, false)]
    [InlineData(ObjectiveDirection.Decrease, 4000, 5000, true)]
    [InlineData(ObjectiveDirection.Increase, 6000, 5000, false)]
    [InlineData(ObjectiveDirection.Decrease, null, 4000, true)]
    [InlineData(ObjectiveDirection.Decrease, null, 3700, false)]
    [InlineData(ObjectiveDirection.Increase, null, 4000, true)]
    public void A_step_objective_is_held_against_the_visits_of_its_step(
        ObjectiveDirection? direction,
        int? baseline,
        int target,
        bool isMet
    )
    {
        var journey = SixB with
        {
            Touchpoints = SixB.Touchpoints.SetItem(1, SixB.Touchpoints[1] with { Objective = "doel" }),
        };

        var funnel = Funnel(journey, Visits with { Direction = direction, Baseline = baseline, Target = target });

        var held = funnel.Objectives.Should().ContainSingle().Subject;
        (held.Step!.Position, held.Computed, held.IsMet).Should().Be((1, 4000, isMet));
        Problems(funnel).Should().Equal(isMet ? [] : new[] { $"DAK5014 {Reis}/touchpoints/1/objective" });
    }

    [Fact]
    public void Objectives_that_count_something_else_or_belong_to_several_steps_are_left_out()
    {
        var touchpoints = SixB.Touchpoints.Select(touchpoint => touchpoint with { Objective = "doel" }).ToValueList();
        var one = SixB.Touchpoints.SetItem(1, touchpoints[1]);

        Funnel(SixB with { Touchpoints = touchpoints }, Visits with { Target = 1 }).Objectives.Should().BeEmpty();
        Funnel(SixB with { Touchpoints = one }, Visits).Objectives.Should().BeEmpty();
        Funnel(SixB with { Touchpoints = one }).Objectives.Should().BeEmpty();
        Funnel(SixB with { Touchpoints = one }, Visits with { Target = 1, Unit = new("%") })
            .Objectives.Should()
            .BeEmpty();
        Funnel(SixB with { Touchpoints = one }, Visits with { Target = 1, Unit = null }).Objectives.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ObjectiveDirection.Increase, 50, true)]
    [InlineData(ObjectiveDirection.Increase, 150, null)]
    [InlineData(ObjectiveDirection.Decrease, 50, false)]
    [InlineData(ObjectiveDirection.Decrease, 150, null)]
    public void A_lower_bound_decides_only_what_more_cannot_change(
        ObjectiveDirection direction,
        int target,
        bool? isMet
    )
    {
        var journey = Journey(
            WithDropOffs(Counting(Step("a"), MeasurementUnit.Visits), ("later", 0.1m, "b")),
            Step("b")
        ) with
        {
            Entries = [Entry("a", 1000)],
            EndObjective = "doel",
        };

        var funnel = Funnel(journey, Visits with { Target = target, Direction = direction });

        funnel.Objectives.Should().ContainSingle().Which.IsMet.Should().Be(isMet);
        Array.IndexOf(Problems(funnel), $"DAK5014 {Reis}/endObjective").Should().Be(isMet is false ? 0 : -1);
    }

    [Fact]
    public void The_message_states_both_numbers()
    {
        var funnel = Funnel(SixB with { EndObjective = "doel" }, Visits with { Target = 500 });

        funnel
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be(
                "The objective 'Doel' is missed: its target is 500 visits, and the numbers in the journey lead to 400."
            );
    }
}
