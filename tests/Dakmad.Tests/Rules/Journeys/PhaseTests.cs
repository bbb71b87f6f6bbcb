using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Phases of a journey: what measures them, and whether they can be told.</summary>
public sealed class PhaseTests
{
    private const string First = "/operational/journeys/0: journey";

    [Theory]
    [InlineData("kpi", "kpi", null)]
    [InlineData("kpi", null, "decision")]
    [InlineData("kpi", "bare", "decision")]
    [InlineData("kpi", "covering", null)]
    [InlineData("kpi", "nowhere", "decision")]
    [InlineData(null, "kpi", "consideration")]
    [InlineData(null, null, null)]
    [InlineData("bare", null, null)]
    public void A_phase_without_a_kpi_is_named_once_another_has_one(string? first, string? second, string? phases) =>
        Measured(In(LifecycleStage.Consideration, first), In(LifecycleStage.Decision, second))
            .Should()
            .Equal(phases is null ? [] : [$"{First}; {phases}"]);

    [Fact]
    public void One_kpi_is_enough_for_a_phase_and_all_phases_without_are_named_in_their_order() =>
        Measured(
                In(LifecycleStage.Decision, "kpi"),
                In(LifecycleStage.Decision, null),
                In(LifecycleStage.Retention, null),
                In(LifecycleStage.Awareness, null),
                In(LifecycleStage.Advocacy, null)
            )
            .Should()
            .Equal($"{First}; awareness, retention and advocacy");

    [Fact]
    public void A_kpi_counts_for_every_phase_in_which_its_touchpoint_may_be()
    {
        // Orientation is awareness or consideration.
        var either = Inform("x") with
        {
            Phase = JourneyPhase.Orientation,
            Objective = "kpi",
        };

        Measured(either, In(LifecycleStage.Consideration, null), In(LifecycleStage.Decision, null))
            .Should()
            .Equal($"{First}; decision");
    }

    [Fact]
    public void None_is_demanded_for_a_phase_in_which_a_touchpoint_only_may_be()
    {
        var either = Inform("x") with { Phase = JourneyPhase.Orientation };

        Measured(either, In(LifecycleStage.Decision, "kpi")).Should().BeEmpty();
    }

    [Fact]
    public void Touchpoints_whose_phase_is_left_open_are_named_and_those_that_say_nothing_are_not()
    {
        var journey = Journey(
            Inform("open", SixBStage.Visit, SixBStage.Engage),
            Inform("silent"),
            Inform("told", SixBStage.Visit) with
            {
                Phase = JourneyPhase.Orientation,
            },
            Inform("placed", SixBStage.Visit) with
            {
                Phase = JourneyPhase.Advocacy,
            },
            Inform("opposed", SixBStage.Visit) with
            {
                LifecycleStage = LifecycleStage.Advocacy,
            }
        );

        Found.By("DAK3022", Plan(journey)).Should().Equal($"{First}; 'open' and 'opposed'");
    }

    [Fact]
    public void The_rule_about_open_phases_is_off_by_default() =>
        Found.Rule("DAK3022").IsOnByDefault.Should().BeFalse();

    private static string[] Measured(params Touchpoint[] touchpoints)
    {
        var steps = touchpoints.Select((touchpoint, i) => touchpoint with { Id = $"t{i}" }).ToArray();
        var plan = Plan(Journey(steps));
        return Found.By(
            "DAK3021",
            plan with
            {
                Operational = plan.Operational with
                {
                    Objectives =
                    [
                        new()
                        {
                            Id = "kpi",
                            Name = "kpi",
                            Kpi = "conversion",
                        },
                        new()
                        {
                            Id = "covering",
                            Name = "covering",
                            Covers = ["conversion-rate"],
                        },
                        new() { Id = "bare", Name = "bare" },
                    ],
                },
            }
        );
    }

    private static Touchpoint In(LifecycleStage stage, string? objective) =>
        Inform("x") with
        {
            LifecycleStage = stage,
            Objective = objective is null ? (Ref<Objective>?)null : new Ref<Objective>(objective),
        };
}
