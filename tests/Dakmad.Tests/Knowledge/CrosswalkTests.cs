using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class CrosswalkTests
{
    private static readonly Crosswalks Crosswalks = Crosswalks.Default;

    [Fact]
    public void Nine_phases_are_told_apart_and_ten_when_the_need_is_split()
    {
        Crosswalks.Phases.Should().HaveCount(9).And.StartWith(JourneyPhase.Need).And.EndWith(JourneyPhase.Advocacy);
        (Crosswalks with { SplitNeedPhase = true })
            .Phases.Should()
            .HaveCount(10)
            .And.StartWith([JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed, JourneyPhase.Orientation]);
    }

    [Theory]
    [InlineData(JourneyPhase.Need, SalesFunnelStage.Suspect)]
    [InlineData(JourneyPhase.LatentNeed, SalesFunnelStage.Suspect)]
    [InlineData(JourneyPhase.ConcreteNeed, SalesFunnelStage.Suspect)]
    [InlineData(JourneyPhase.Orientation, SalesFunnelStage.Lead)]
    [InlineData(JourneyPhase.Consideration, SalesFunnelStage.Prospect)]
    [InlineData(JourneyPhase.DecisionMoment, null)]
    [InlineData(JourneyPhase.Purchase, SalesFunnelStage.Customer)]
    [InlineData(JourneyPhase.Delivery, SalesFunnelStage.Customer)]
    [InlineData(JourneyPhase.Use, SalesFunnelStage.Customer)]
    [InlineData(JourneyPhase.Loyalty, SalesFunnelStage.ReturningCustomer)]
    [InlineData(JourneyPhase.Advocacy, SalesFunnelStage.ReturningCustomer)]
    public void The_sales_funnel_is_as_the_source_has_it(JourneyPhase phase, SalesFunnelStage? stage)
    {
        var row = Crosswalks.SalesFunnel.Row(phase);

        row.Stages.Should().Equal(stage is { } assigned ? [assigned] : []);
        row.Origin.Should().Be(KnowledgeOrigin.Source);
        row.Citations.Should().ContainSingle().Which.Source.Should().Be("S0");
    }

    [Fact]
    public void What_no_source_says_is_a_proposal()
    {
        Crosswalks.LifecycleStages.Rows.Should().OnlyContain(row => row.Origin == KnowledgeOrigin.Proposal);
        Crosswalks.SixB.Rows.Should().OnlyContain(row => row.Origin == KnowledgeOrigin.Proposal);
        Crosswalks.LoyaltyLoop.Rows.Should().OnlyContain(row => row.Origin == KnowledgeOrigin.Proposal);
    }

    [Fact]
    public void Every_phase_and_every_stage_has_a_place_and_their_orders_agree()
    {
        Holds(Crosswalks.LifecycleStages);
        Holds(Crosswalks.SixB);
        Holds(Crosswalks.SalesFunnel);
        Holds(Crosswalks.LoyaltyLoop);

        static void Holds<TStage>(Crosswalk<TStage> crosswalk)
            where TStage : unmanaged, Enum
        {
            crosswalk.Rows.Select(row => row.Phase).Should().Equal(Enum.GetValues<JourneyPhase>());
            crosswalk.Rows.Should().OnlyContain(row => !row.Stages.IsEmpty || !row.Near.IsEmpty);
            crosswalk.Rows.Should().OnlyContain(row => !row.Citations.IsEmpty);
            crosswalk.Rows.SelectMany(row => row.Stages).Distinct().Order().Should().Equal(Enum.GetValues<TStage>());
            Firsts(crosswalk).Should().BeInAscendingOrder();
            Lasts(crosswalk).Should().BeInAscendingOrder();
        }

        static IEnumerable<TStage> Firsts<TStage>(Crosswalk<TStage> crosswalk)
            where TStage : unmanaged, Enum =>
            crosswalk.Rows.Where(row => !row.Stages.IsEmpty).Select(row => row.Stages.First());

        static IEnumerable<TStage> Lasts<TStage>(Crosswalk<TStage> crosswalk)
            where TStage : unmanaged, Enum =>
            crosswalk.Rows.Where(row => !row.Stages.IsEmpty).Select(row => row.Stages.Last());
    }

    [Fact]
    public void A_need_that_is_not_split_goes_with_what_its_two_kinds_go_with()
    {
        Crosswalks.LifecycleStages.Row(JourneyPhase.Need).Stages.Should().Equal(LifecycleStage.Awareness);
        Crosswalks.SixB.Row(JourneyPhase.Need).Stages.Should().Equal(SixBStage.Visit);
        foreach (var phase in new[] { JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed })
        {
            Crosswalks.LifecycleStages.Row(phase).Stages.Should().Equal(LifecycleStage.Awareness);
            Crosswalks.SixB.Row(phase).Stages.Should().Equal(SixBStage.Visit);
        }
    }

    [Fact]
    public void What_is_open_says_why()
    {
        var latent = Crosswalks.LifecycleStages.Row(JourneyPhase.LatentNeed);
        var orientation = Crosswalks.LifecycleStages.Row(JourneyPhase.Orientation);
        var decision = Crosswalks.SalesFunnel.Row(JourneyPhase.DecisionMoment);

        latent.IsDecided.Should().BeFalse();
        latent.Outside!.Dutch.Should().Contain("aan de bewustwording voorafgaan");
        orientation.Stages.Should().Equal(LifecycleStage.Awareness, LifecycleStage.Consideration);
        orientation.IsDecided.Should().BeFalse();
        orientation.Note!.English.Should().Contain("compare");
        decision.Near.Should().Equal(SalesFunnelStage.Prospect);
        decision.IsDecided.Should().BeFalse();
        decision.Note!.Dutch.Should().Contain("dicht bij");
    }

    [Fact]
    public void A_row_can_be_replaced_by_the_user()
    {
        var own = Crosswalks.LifecycleStages.With(JourneyPhase.Orientation, [LifecycleStage.Consideration]);

        own.Row(JourneyPhase.Orientation)
            .Should()
            .Be(new CrosswalkRow<LifecycleStage>(JourneyPhase.Orientation, [LifecycleStage.Consideration]));
        own.Row(JourneyPhase.Orientation).Origin.Should().BeNull();
        own.Rows.Select(row => row.Phase).Should().Equal(Crosswalks.LifecycleStages.Rows.Select(row => row.Phase));
        own.Rows.Where(row => row.Phase != JourneyPhase.Orientation)
            .Should()
            .Equal(Crosswalks.LifecycleStages.Rows.Where(row => row.Phase != JourneyPhase.Orientation));
    }

    [Fact]
    public void A_phase_without_a_row_goes_with_nothing_and_two_rows_are_refused()
    {
        var empty = new Crosswalk<SixBStage> { Name = LocalizedText.Same("empty") };

        empty.Row(JourneyPhase.Use).Should().Be(new CrosswalkRow<SixBStage>(JourneyPhase.Use, []));
        empty
            .Invoking(crosswalk =>
                crosswalk with
                {
                    Rows = [new(JourneyPhase.Use, []), new(JourneyPhase.Use, [SixBStage.Bind])],
                }
            )
            .Should()
            .Throw<ArgumentException>();
    }
}
