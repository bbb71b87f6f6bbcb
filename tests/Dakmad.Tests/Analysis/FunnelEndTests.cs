using System.Linq;
using Dakmad.Analysis;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>A journey that says where it ends, with touchpoints after it.</summary>
public sealed class FunnelEndTests
{
    private const string Steps = "/operational/journeys/0/touchpoints";

    [Theory]
    [InlineData("bestellen", null, null)]
    [InlineData(null, SixBStage.Order, null)]
    [InlineData(null, null, JourneyPhase.Purchase)]
    public void Who_passes_the_end_has_completed_wherever_it_goes_on(
        string? touchpoint,
        SixBStage? stage,
        JourneyPhase? phase
    )
    {
        JourneyPoint end =
            touchpoint is not null ? new(new Ref<Touchpoint>(touchpoint))
            : stage is { } named ? named
            : phase!.Value;

        var funnel = Sold(end);

        (funnel.End, funnel.EndIsLowerBound).Should().Be((300, false));
        Visits(funnel).Should().Equal(1000, 600, 300, 30);
        funnel.Steps.Select(step => step.IsEnd).Should().Equal(false, true, false, false);
        funnel.Steps.Select(step => step.Ended).Should().Equal(0, 300, 0, 0);
        funnel.Steps.Select(step => step.PassedOn).Should().Equal(600, 0, 0, 0);
        funnel.Steps.Select(step => step.DroppedOff).Should().Equal(400, 300, 0, 0);
        funnel.Steps.Select(step => step.AfterEnd).Should().Equal(0, 0, 300, 30);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Without_an_end_the_list_is_what_ends()
    {
        var funnel = Sold(null);

        funnel.End.Should().Be(0);
        funnel.Steps.Select(step => step.DroppedOff).Should().Equal(400, 300, 270, 30);
        funnel.Steps.Should().OnlyContain(step => !step.IsEnd && step.AfterEnd == 0);
    }

    [Fact]
    public void Totals_and_sensitivities_are_those_of_the_way_to_the_end()
    {
        var funnel = Sold(SixBStage.Order);
        var total = funnel.Totals.Should().ContainSingle().Subject;

        (total.Entering, total.Ended, total.DroppedOff, total.Untraced).Should().Be((1000, 300, 700, 0));
        total.LargestDropOff!.Touchpoint.Id.Should().Be("bezoeken");
        funnel.EntriesNeededFor(600).Single().Volume.Should().Be(2000);

        var sensitivity = Sensitivity.Of(new(Plan(funnel.Journey)), funnel.Journey);

        // One point of the pass rate of 0.6 is ten visits of which half order; one of that of 0.5 is six orders.
        sensitivity
            .Effects.Select(effect => (effect.Rate.Step.Touchpoint.Id, effect.Slope))
            .Should()
            .BeEquivalentTo([("bezoeken", 500.0), ("bestellen", 600.0)]);
        sensitivity
            .RatesNeededFor(330)
            .Select(needed => System.Math.Round(needed.Value!.Value, 9))
            .Should()
            .Equal(0.66, 0.55);
    }

    [Fact]
    public void Cost_is_divided_over_who_completed()
    {
        var journey = Sold(SixBStage.Order).Journey;
        var steps = journey.Touchpoints.Select(step => step with { Cost = new() { Fixed = Money.Euro(30) } });
        var cost = MoneyPlans.Cost(journey with { Touchpoints = [.. steps] });

        (cost.Completions, cost.PerCompletion).Should().Be((300, Money.Euro(0.4m)));
    }

    [Fact]
    public void At_an_end_expected_numbers_say_who_goes_on_not_who_completes()
    {
        var funnel = Funnel(
            Journey(Expecting(Step("bestellen"), 500, "orders"), Expecting(Step("klagen"), 50, "orders")) with
            {
                EndsAt = new(new Ref<Touchpoint>("bestellen")),
            }
        );

        funnel.End.Should().Be(500);
        Visits(funnel).Should().Equal(500, 50);
        (funnel.Steps[0].PassRate, funnel.Steps[0].PassRateSource).Should().Be((1, PassRateSource.EndOfJourney));
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_is_unknown_after_the_end_leaves_the_end_known()
    {
        var funnel = Funnel(
            Journey(Expecting(Step("bestellen"), 500), Step("leveren"), Step("helpen")) with
            {
                EndsAt = new(new Ref<Touchpoint>("bestellen")),
            }
        );

        (funnel.End, funnel.EndIsLowerBound).Should().Be((500, false));
        funnel.Steps.Select(step => step.IsLowerBound).Should().Equal(false, true, true);
    }

    [Fact]
    public void Who_comes_back_has_completed_once()
    {
        // Half of those who order do so again: 1,000 + 500 + 250 + … = 2,000 orders by 1,000 customers.
        var journey = Journey(Step("bestellen", 1), Step("leveren", 0.5m, To("bestellen", 1))) with
        {
            Entries = [Entry("bestellen", 1000)],
            EndsAt = new(new Ref<Touchpoint>("bestellen")),
        };

        var funnel = Funnel(journey);

        funnel.End.Should().Be(1000);
        Visits(funnel).Should().Equal(2000, 2000);
        funnel.Steps.Select(step => step.AfterEnd).Should().Equal(1000, 2000);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void The_last_touchpoint_of_a_stage_on_each_way_is_its_end()
    {
        // 600 go by the basket to the counter, 400 order by phone.
        var funnel = Funnel(
            Journey(
                Step("kiezen", 1, To("bellen", 0.4m)),
                Step("mandje", 0.5m) with
                {
                    Stages = [SixBStage.Order],
                },
                Step("kassa", 0.5m, To("leveren", 1)) with
                {
                    Stages = [SixBStage.Order],
                },
                Step("bellen", 0.5m) with
                {
                    Stages = [SixBStage.Order],
                },
                Step("leveren", 1)
            ) with
            {
                Entries = [Entry("kiezen", 1000)],
                EndsAt = SixBStage.Order,
            }
        );

        funnel.Steps.Select(step => step.IsEnd).Should().Equal(false, false, true, true, false);
        funnel.End.Should().Be(150 + 200);
        Visits(funnel).Should().Equal(1000, 600, 300, 400, 350);
    }

    [Fact]
    public void Who_enters_after_the_end_is_a_contact_and_nothing_else()
    {
        var funnel = Funnel(
            Journey(Step("bestellen", 0.3m), Step("klantenservice", 1)) with
            {
                Entries = [Entry("bestellen", 1000), Entry("klantenservice", 40)],
                EndsAt = new(new Ref<Touchpoint>("bestellen")),
            }
        );

        funnel.End.Should().Be(300);
        Visits(funnel).Should().Equal(1000, 340);
        funnel.Totals.Single().Entering.Should().Be(1000);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Who_goes_round_the_end_has_dropped_off_and_that_is_said()
    {
        var funnel = Funnel(
            Journey(Step("kiezen", 1, To("nieuwsbrief", 0.7m)), Step("bestellen", 1), Step("nieuwsbrief")) with
            {
                Entries = [Entry("kiezen", 1000)],
                EndsAt = new(new Ref<Touchpoint>("bestellen")),
            }
        );

        funnel.End.Should().Be(300);
        Visits(funnel).Should().Equal(1000, 300, 1000);
        funnel.Steps.Select(step => step.DroppedOff).Should().Equal(0, 0, 700);
        Problems(funnel).Should().Equal($"DAK5015 {Steps}/2");
        funnel.Problems[0].Message(Language.Dutch).Should().Contain("700 klanten");
    }

    [Fact]
    public void An_end_without_a_touchpoint_is_said_and_the_list_ends()
    {
        var funnel = Funnel(
            Journey(Step("a", 0.5m), Step("b")) with
            {
                Entries = [Entry("a", 1000)],
                EndsAt = SixBStage.Bind,
            }
        );

        funnel.End.Should().Be(500);
        Problems(funnel).Should().Equal("DAK5016 /operational/journeys/0/endsAt");
        Funnel(funnel.Journey with { EndsAt = new(new Ref<Touchpoint>("weg")) }).End.Should().Be(500);
    }

    [Fact]
    public void Who_drops_off_at_the_end_may_be_won_back()
    {
        // 1,000 come to order, half do; 200 of each 1,000 get a mail and come back: 1,000 / (1 - 0.2) = 1,250 visits.
        var funnel = Funnel(
            Journey(
                WithDropOffs(Step("bestellen", 0.5m, To("leveren", 1)), ("later", 0.2m, "mail")),
                Step("mail", 1, To("bestellen", 1)),
                Step("leveren", 1)
            ) with
            {
                Entries = [Entry("bestellen", 1000)],
                EndsAt = new(new Ref<Touchpoint>("bestellen")),
            }
        );

        funnel.End.Should().BeApproximately(625, 1e-9);
        Visits(funnel).Select(visits => System.Math.Round(visits, 9)).Should().Equal(1250, 250, 625);
        funnel.Totals.Single().DroppedOff.Should().BeApproximately(375, 1e-9);
    }

    [Fact]
    public void Ending_at_the_last_touchpoint_is_ending_with_the_list()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var straight = journey with
            {
                Touchpoints = [.. journey.Touchpoints.Select(step => step with { Routes = [] })],
            };
            var ending = straight with { EndsAt = new(new Ref<Touchpoint>(straight.Touchpoints[^1].Id)) };

            var (with, without) = (Funnel(ending), Funnel(straight));

            with.End.Should().BeApproximately(without.End, 1e-6);
            Visits(with).Should().Equal(Visits(without));
            with.Totals.Single().DroppedOff.Should().BeApproximately(without.Totals.Single().DroppedOff, 1e-6);
        }
    }

    [Fact]
    public void Completed_and_dropped_are_those_who_entered_wherever_the_end_is()
    {
        var completed = 0;
        for (var seed = 0UL; seed < 300; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var point = journey.Touchpoints[(int)(seed % (ulong)journey.Touchpoints.Count)].Id;
            foreach (
                JourneyPoint end in (JourneyPoint[])[new(new Ref<Touchpoint>(point)), SixBStage.Order, SixBStage.Pay]
            )
            {
                var total = Funnel(journey with { EndsAt = end }).Totals.Single();

                (total.Ended + total.DroppedOff).Should().BeApproximately(total.Entering, 1e-6);
                completed += total.Ended > 0 ? 1 : 0;
            }
        }

        completed.Should().BeGreaterThan(300);
    }

    /// <summary>1,000 visits, 600 come to order, 300 do; 300 deliveries, 30 calls of which none goes on.</summary>
    private static JourneyFunnel Sold(JourneyPoint? end) =>
        Funnel(
            Journey(
                Step("bezoeken", 0.6m),
                Step("bestellen", 0.5m) with
                {
                    Stages = [SixBStage.Order],
                    Phase = JourneyPhase.Purchase,
                },
                Step("leveren", 0.1m),
                Step("bellen", 0)
            ) with
            {
                Entries = [Entry("bezoeken", 1000)],
                EndsAt = end,
            }
        );
}
