using System;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Misuse throws at the door, with the name of what is missing, not somewhere inside.</summary>
public sealed class MisuseTests
{
    private static readonly PlanIndex Index = new(ThreeVariants.Plan);
    private static readonly Journey Journey = ThreeVariants.Plan.Operational.Journeys[0];

    public static TheoryData<string, string, Action> Calls { get; } =
        new()
        {
            { "JourneyFunnel", "index", () => JourneyFunnel.Of(null!, Journey) },
            { "JourneyFunnel", "journey", () => JourneyFunnel.Of(Index, null!) },
            { "JourneyCost", "index", () => JourneyCost.Of(null!, Journey) },
            { "JourneyCost", "journey", () => JourneyCost.Of(Index, null!) },
            { "JourneyProfile", "index", () => JourneyProfile.Of(null!, Journey) },
            { "JourneyProfile", "journey", () => JourneyProfile.Of(Index, null!) },
            { "Sensitivity", "index", () => Sensitivity.Of(null!, Journey) },
            { "Sensitivity", "journey", () => Sensitivity.Of(Index, null!) },
            { "PlanBudget", "index", () => PlanBudget.Of(null!) },
            { "PlanCalendar", "index", () => PlanCalendar.Of(null!) },
            { "PlanObjectives", "index", () => PlanObjectives.Of(null!) },
            { "PlanVerdicts", "index", () => PlanVerdicts.Of(null!) },
            { "JourneyVerdict", "journey", () => JourneyVerdict.Of(Index, null!) },
            { "GapAnalysis", "index", () => GapAnalysis.Of(null!) },
            { "PlanAnalysis", "index", () => PlanAnalysis.Of((PlanIndex)null!) },
            { "PlanAnalysis.FunnelOf", "journey", () => PlanAnalysis.Of(Index).FunnelOf(null!) },
            { "PlanComparison", "before", () => PlanComparison.Of(null!, PlanAnalysis.Of(Index)) },
            { "PlanComparison", "after", () => PlanComparison.Of(PlanAnalysis.Of(Index), null!) },
            {
                "EntriesNeededFor",
                "step",
                () => JourneyFunnel.Of(Index, Journey).EntriesNeededFor((FunnelStep)null!, 1)
            },
            {
                "EntriesNeededFor",
                "stage",
                () => JourneyFunnel.Of(Index, Journey).EntriesNeededFor((FunnelStage)null!, 1)
            },
        };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Nothing_can_be_made_of_nothing(string of, string missing, Action call) =>
        call.Should().Throw<ArgumentNullException>("{0} needs it", of).Which.ParamName.Should().Be(missing);

    [Fact]
    public void A_journey_of_another_plan_is_refused_by_name()
    {
        var stranger = Journey with { Id = "elders" };
        Action[] calls =
        [
            () => JourneyFunnel.Of(Index, stranger),
            () => JourneyCost.Of(Index, stranger),
            () => JourneyProfile.Of(Index, stranger),
            () => Sensitivity.Of(Index, stranger),
            () => GapAnalysis.Of(Index, stranger),
        ];

        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("journey");
        }
    }
}
