using System;
using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>The funnel backwards: how many have to enter.</summary>
public sealed class EntriesNeededTests
{
    [Fact]
    public void A_thousand_payments_take_twenty_five_thousand_visits()
    {
        var funnel = Funnel(SixB);

        var needed = funnel.EntriesNeededFor(funnel.StageOf(SixBStage.Pay)!, 1000);

        needed.Should().ContainSingle().Which.Should().Be(funnel.Entries[0] with { Volume = 25_000 });
        funnel.EntriesNeededFor(1000).Should().Equal(needed);
        funnel.EntriesNeededFor(funnel.Steps[3], 1000).Single().Volume.Should().Be(20_000);
    }

    [Fact]
    public void All_entries_grow_alike()
    {
        var funnel = Funnel(Journey(Step("a", 0.5m), Step("b")) with { Entries = [Entry("a", 100), Entry("b", 50)] });

        funnel.EntriesNeededFor(250).Select(entry => entry.Volume).Should().Equal(250, 125);
        funnel.EntriesNeededFor(0).Select(entry => entry.Volume).Should().Equal(0, 0);
    }

    [Fact]
    public void No_number_is_enough_where_nobody_comes()
    {
        var funnel = Funnel(Step("a", 0m), Step("b") with { Stages = [SixBStage.Pay] });

        funnel.EntriesNeededFor(1).Should().BeEmpty();
        funnel.EntriesNeededFor(funnel.Steps[1], 1).Should().BeEmpty();
        funnel.EntriesNeededFor(funnel.StageOf(SixBStage.Pay)!, 1).Should().BeEmpty();
        funnel.StageOf(SixBStage.Bind).Should().BeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_cannot_be_asked_for_is_refused(double number)
    {
        var funnel = Funnel(SixB);
        Action[] asked =
        [
            () => funnel.EntriesNeededFor(number),
            () => funnel.EntriesNeededFor(funnel.Steps[0], number),
            () => funnel.EntriesNeededFor(funnel.Stages[0], number),
        ];

        asked.Should().AllSatisfy(ask => ask.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void A_stage_is_that_of_the_unit_of_the_end_or_else_the_last()
    {
        var funnel = Funnel(
            Journey(
                Counting(Step("a", 0.5m), MeasurementUnit.Visits) with
                {
                    Stages = [SixBStage.Order, SixBStage.Engage],
                },
                Counting(Step("b", 0.5m), MeasurementUnit.Orders) with
                {
                    Stages = [SixBStage.Order],
                },
                Counting(Step("c", 0m), MeasurementUnit.Leads) with
                {
                    Stages = [SixBStage.Order, SixBStage.Engage],
                    Routes = [To(null, 1m)],
                },
                Counting(Step("d"), MeasurementUnit.Orders)
            ) with
            {
                Entries = [Entry("a", 100)],
            }
        );

        // Nothing ends in leads, so the end is counted where it may come to: in orders.
        funnel.End.Should().Be(0);
        funnel.StageOf(SixBStage.Engage)!.Unit.Should().Be(MeasurementUnit.Leads);
        var reaching = Funnel(
            funnel.Journey with
            {
                Touchpoints = funnel.Journey.Touchpoints.SetItem(
                    1,
                    Counting(Step("b", 0.5m, To("d", 1m)), MeasurementUnit.Orders) with
                    {
                        Stages = [SixBStage.Order],
                    }
                ),
            }
        );
        (reaching.Unit, reaching.StageOf(SixBStage.Order)!.Unit)
            .Should()
            .Be((MeasurementUnit.Orders, MeasurementUnit.Orders));
    }
}
