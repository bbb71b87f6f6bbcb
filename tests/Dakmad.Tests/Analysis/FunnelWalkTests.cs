using System;
using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>The computed funnel against customers who walk the journey one by one, choosing by lot.</summary>
public sealed class FunnelWalkTests
{
    private const int Journeys = 60;
    private const int Walkers = 4000;

    /// <summary>Of some two thousand comparisons none may by chance lie further off than this many standard errors.</summary>
    private const double StandardErrors = 5;

    [Fact]
    public void Random_journeys_agree_with_a_walk()
    {
        var compared = 0;
        for (var seed = 0UL; seed < Journeys; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var funnel = Funnel(journey);
            var walk = JourneyWalk.Of(journey, seed + 1_000_000, Walkers);

            foreach (var step in funnel.Steps)
            {
                Agree(step.Visits, walk.Visits[step.Position], $"step {step.Position} of journey {seed}");
                compared++;
            }

            foreach (var stage in funnel.Stages)
            {
                Agree(stage.Reached, walk.Reached[(int)stage.Stage], $"{stage.Stage} of journey {seed}");
            }

            Agree(funnel.End, walk.Ended, $"the end of journey {seed}");
        }

        compared.Should().BeGreaterThan(300);
    }

    [Fact]
    public void Random_journeys_that_end_somewhere_agree_with_a_walk()
    {
        var (completed, gone) = (0, 0);
        for (var seed = 0UL; seed < Journeys; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var end = journey.Touchpoints[(int)(seed % (ulong)journey.Touchpoints.Count)].Id;
            journey = journey with { EndsAt = new(new Ref<Touchpoint>(end)) };
            var funnel = Funnel(journey);
            var walk = JourneyWalk.Of(journey, seed + 2_000_000, Walkers);

            foreach (var step in funnel.Steps)
            {
                Agree(step.Visits, walk.Visits[step.Position], $"step {step.Position} of journey {seed}");
                gone += step.AfterEnd > 1 ? 1 : 0;
            }

            Agree(funnel.End, walk.Ended, $"the end of journey {seed} at {end}");
            completed += funnel.End > 1 ? 1 : 0;
        }

        completed.Should().BeGreaterThan(30);
        gone.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_wrong_volume_would_be_noticed()
    {
        var walk = JourneyWalk.Of(RandomJourneys.Make(1), 1, Walkers);

        FluentActions
            .Invoking(() => Agree(RandomJourneys.Entering * 1.2, walk.Ended, "the end"))
            .Should()
            .Throw<Exception>();
    }

    private static void Agree(double computed, WalkCount count, string because)
    {
        var mean = computed / RandomJourneys.Entering;

        // One walker more or less stands for what the walk has hardly met.
        var room = (StandardErrors * count.StandardError) + (StandardErrors / Walkers);
        Math.Abs(mean - count.Mean).Should().BeLessThan(room, because);
    }
}
