using System;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class TouchpointReadingTests
{
    private static readonly Crosswalks Crosswalks = Crosswalks.Default;

    [Fact]
    public void A_touchpoint_that_states_nothing_is_unknown_everywhere()
    {
        var reading = Crosswalks.Read(Statements.Of());

        Kinds(reading).Should().AllBeEquivalentTo(ReadingKind.Unknown);
        reading.Phase.Candidates.Should().BeEmpty();
        reading.Phase.Reason.Should().BeNull();
        reading.Phase.Value.Should().BeNull();
        reading.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void A_phase_is_read_in_every_model()
    {
        var reading = Crosswalks.Read(Statements.Of(JourneyPhase.Advocacy));

        (reading.Phase.Kind, reading.Phase.Value).Should().Be((ReadingKind.Stated, JourneyPhase.Advocacy));
        reading.Phase.Cells.Should().BeEmpty();
        (reading.LifecycleStage.Kind, reading.LifecycleStage.Value)
            .Should()
            .Be((ReadingKind.Derived, LifecycleStage.Advocacy));
        (reading.SixB.Kind, reading.SixB.Value).Should().Be((ReadingKind.Derived, SixBStage.Bind));
        (reading.SalesFunnel.Kind, reading.SalesFunnel.Value)
            .Should()
            .Be((ReadingKind.Derived, SalesFunnelStage.ReturningCustomer));
        (reading.LoyaltyLoop.Kind, reading.LoyaltyLoop.Value)
            .Should()
            .Be((ReadingKind.Derived, LoyaltyLoopStage.Engagement));
        reading
            .SalesFunnel.Cells.Should()
            .Equal(
                new CrosswalkCell(
                    JourneyPhase.Advocacy,
                    new("terugkerende klant", "returning customer"),
                    IsNear: false,
                    KnowledgeOrigin.Source,
                    [new("S0", 1485, 1486)]
                )
            );
        reading.SalesFunnel.Reason.Should().BeNull();
    }

    [Fact]
    public void One_stage_of_6B_can_be_enough()
    {
        var reading = Crosswalks.Read(Statements.Of(stages: [SixBStage.Order]));

        (reading.Phase.Kind, reading.Phase.Value).Should().Be((ReadingKind.Derived, JourneyPhase.Purchase));
        reading.Phase.Cells.Should().ContainSingle().Which.Stage.Dutch.Should().Be("bestellen");
        reading.LifecycleStage.Value.Should().Be(LifecycleStage.Decision);
        reading.LifecycleStage.Cells.Select(cell => cell.Stage.Dutch).Should().Equal("bestellen", "beslissing");
        (reading.SixB.Kind, reading.SixB.Value).Should().Be((ReadingKind.Stated, SixBStage.Order));
    }

    [Fact]
    public void Several_stages_of_6B_may_span_phases()
    {
        var order = Crosswalks.Read(Statements.Of(stages: [SixBStage.Order, SixBStage.Pay]));
        var choice = Crosswalks.Read(Statements.Of(stages: [SixBStage.Decide, SixBStage.Order]));

        order.Phase.Value.Should().Be(JourneyPhase.Purchase);
        order.SixB.Value.Should().BeNull();
        order.SixB.Candidates.Should().Equal(SixBStage.Order, SixBStage.Pay);
        choice.Phase.Kind.Should().Be(ReadingKind.Undecided);
        choice.Phase.Candidates.Should().Equal(JourneyPhase.DecisionMoment, JourneyPhase.Purchase);
        choice.Phase.Value.Should().BeNull();
        choice.LifecycleStage.Value.Should().Be(LifecycleStage.Decision);
        choice.Conflicts.Should().BeEmpty();
        choice
            .Phase.Reason.Should()
            .Be(
                new LocalizedText(
                    "Bij wat is opgegeven (beslissen, bestellen) past: beslismoment, koop.",
                    "What is stated (decide, order) goes with: decision moment, purchase."
                )
            );
    }

    [Fact]
    public void Statements_narrow_each_other()
    {
        var reading = Crosswalks.Read(
            Statements.Of(lifecycle: LifecycleStage.Retention, funnel: SalesFunnelStage.ReturningCustomer)
        );

        reading.Phase.Value.Should().Be(JourneyPhase.Loyalty);
        reading.Phase.Cells.Should().HaveCount(2);
        reading.LoyaltyLoop.Candidates.Should().Equal(LoyaltyLoopStage.Interaction, LoyaltyLoopStage.Engagement);
        reading.LoyaltyLoop.Kind.Should().Be(ReadingKind.Undecided);
    }

    [Fact]
    public void Orientation_is_awareness_or_consideration_until_the_user_says_which()
    {
        var orientation = Statements.Of(JourneyPhase.Orientation);
        var settled = Crosswalks with
        {
            LifecycleStages = Crosswalks.LifecycleStages.With(JourneyPhase.Orientation, [LifecycleStage.Awareness]),
        };

        var open = Crosswalks.Read(orientation).LifecycleStage;

        open.Kind.Should().Be(ReadingKind.Undecided);
        open.Candidates.Should().Equal(LifecycleStage.Awareness, LifecycleStage.Consideration);
        open.Reason!.Dutch.Should().EndWith(Crosswalks.LifecycleStages.Row(JourneyPhase.Orientation).Note!.Dutch);
        settled.Read(orientation).LifecycleStage.Value.Should().Be(LifecycleStage.Awareness);
        settled
            .Read(Statements.Of(lifecycle: LifecycleStage.Consideration))
            .Phase.Value.Should()
            .Be(JourneyPhase.Consideration);
    }

    [Theory]
    [InlineData(null, ReadingKind.Derived)]
    [InlineData(NeedKind.Concrete, ReadingKind.Derived)]
    [InlineData(NeedKind.Latent, ReadingKind.Undecided)]
    public void A_latent_need_may_come_before_awareness(NeedKind? need, ReadingKind expected)
    {
        var whole = Crosswalks.Read(Statements.Of(JourneyPhase.Need), need).LifecycleStage;
        var latent = Crosswalks.Read(Statements.Of(JourneyPhase.LatentNeed), need).LifecycleStage;

        whole.Kind.Should().Be(expected);
        whole.Candidates.Should().Equal(LifecycleStage.Awareness);
        latent.Kind.Should().Be(ReadingKind.Undecided);
        latent.Candidates.Should().Equal(LifecycleStage.Awareness);
        latent
            .Reason!.English.Should()
            .Be(
                "What is stated (latent need) goes with: awareness. "
                    + Crosswalks.LifecycleStages.Row(JourneyPhase.LatentNeed).Outside!.English
            );
    }

    [Fact]
    public void A_journey_with_a_concrete_need_has_no_phase_of_latent_need()
    {
        var split = Crosswalks with { SplitNeedPhase = true };
        var suspect = Statements.Of(funnel: SalesFunnelStage.Suspect);

        Crosswalks.Read(suspect).Phase.Value.Should().Be(JourneyPhase.Need);
        split.Read(suspect).Phase.Candidates.Should().Equal(JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed);
        split.Read(suspect, NeedKind.Latent).Phase.Kind.Should().Be(ReadingKind.Undecided);
        split.Read(suspect, NeedKind.Concrete).Phase.Value.Should().Be(JourneyPhase.ConcreteNeed);
        split
            .Read(Statements.Of(JourneyPhase.LatentNeed), NeedKind.Concrete)
            .Phase.Value.Should()
            .Be(JourneyPhase.LatentNeed, "what is stated stays");
    }

    [Fact]
    public void Prospects_are_in_consideration_and_the_moment_of_decision_has_no_stage()
    {
        var prospect = Crosswalks.Read(Statements.Of(funnel: SalesFunnelStage.Prospect));
        var decision = Crosswalks.Read(Statements.Of(JourneyPhase.DecisionMoment));

        prospect.Phase.Value.Should().Be(JourneyPhase.Consideration);
        decision.SalesFunnel.Kind.Should().Be(ReadingKind.Undecided);
        decision.SalesFunnel.Candidates.Should().Equal(SalesFunnelStage.Prospect);
        decision.SalesFunnel.Cells.Should().ContainSingle().Which.IsNear.Should().BeTrue();
        decision.SalesFunnel.Reason!.Dutch.Should().Contain("alleen dicht bij");
    }

    [Fact]
    public void What_merely_lies_close_is_no_conflict_and_no_decision()
    {
        var stated = Crosswalks.Read(Statements.Of(JourneyPhase.DecisionMoment, funnel: SalesFunnelStage.Prospect));
        var between = Crosswalks.Read(
            Statements.Of(lifecycle: LifecycleStage.Decision, funnel: SalesFunnelStage.Prospect)
        );

        stated.Conflicts.Should().BeEmpty();
        between.Conflicts.Should().BeEmpty();
        between.Phase.Kind.Should().Be(ReadingKind.Undecided);
        between.Phase.Candidates.Should().Equal(JourneyPhase.DecisionMoment);
        between.SixB.Kind.Should().Be(ReadingKind.Undecided);
        between.SixB.Candidates.Should().Equal(SixBStage.Decide);
    }

    [Fact]
    public void Every_stage_that_is_stated_keeps_a_phase()
    {
        var reading = Crosswalks.Read(
            Statements.Of(funnel: SalesFunnelStage.Prospect, stages: [SixBStage.Engage, SixBStage.Decide])
        );

        reading.Conflicts.Should().BeEmpty();
        reading.Phase.Kind.Should().Be(ReadingKind.Undecided);
        reading.Phase.Candidates.Should().Equal(JourneyPhase.Consideration, JourneyPhase.DecisionMoment);
    }

    [Fact]
    public void What_contradicts_itself_is_said_and_nothing_is_derived_from_it()
    {
        var reading = Crosswalks.Read(
            Statements.Of(
                JourneyPhase.Purchase,
                funnel: SalesFunnelStage.Lead,
                stages: [SixBStage.Order, SixBStage.Bind]
            )
        );

        reading
            .Conflicts.Select(conflict => string.Join('|', conflict.Statements.Select(name => name.Dutch)))
            .Should()
            .Equal("koop|lead", "koop|binden", "lead|bestellen", "lead|binden");
        reading.Phase.Value.Should().Be(JourneyPhase.Purchase);
        reading.SalesFunnel.Value.Should().Be(SalesFunnelStage.Lead);
        reading.LifecycleStage.Kind.Should().Be(ReadingKind.Undecided);
        reading.LifecycleStage.Candidates.Should().BeEmpty();
        reading
            .LifecycleStage.Reason!.English.Should()
            .Be("What is stated does not go together: purchase / lead, purchase / bind, lead / order, lead / bind.");
    }

    [Fact]
    public void Three_statements_may_contradict_where_two_do_not()
    {
        var crosswalks = Crosswalks with
        {
            LifecycleStages = new()
            {
                Name = LocalizedText.Same("a"),
                Rows =
                [
                    new(JourneyPhase.Use, [LifecycleStage.Retention]),
                    new(JourneyPhase.Loyalty, [LifecycleStage.Retention]),
                ],
            },
            SalesFunnel = new()
            {
                Name = LocalizedText.Same("b"),
                Rows =
                [
                    new(JourneyPhase.Use, [SalesFunnelStage.Customer]),
                    new(JourneyPhase.Advocacy, [SalesFunnelStage.Customer]),
                ],
            },
            SixB = new()
            {
                Name = LocalizedText.Same("c"),
                Rows = [new(JourneyPhase.Loyalty, [SixBStage.Bind]), new(JourneyPhase.Advocacy, [SixBStage.Bind])],
            },
        };

        var reading = crosswalks.Read(
            Statements.Of(null, LifecycleStage.Retention, SalesFunnelStage.Customer, [SixBStage.Bind])
        );

        reading.Conflicts.Should().ContainSingle().Which.Statements.Should().HaveCount(3);
    }

    [Fact]
    public void A_stage_without_a_phase_decides_nothing_and_contradicts_nothing()
    {
        var crosswalks = Crosswalks with { SalesFunnel = new() { Name = LocalizedText.Same("empty") } };

        var alone = crosswalks.Read(Statements.Of(funnel: SalesFunnelStage.Lead));
        var beside = crosswalks.Read(Statements.Of(JourneyPhase.Use, funnel: SalesFunnelStage.Lead));

        alone.Conflicts.Should().BeEmpty();
        alone.Phase.Kind.Should().Be(ReadingKind.Undecided);
        alone.Phase.Candidates.Should().BeEmpty();
        alone.Phase.Reason!.Dutch.Should().Be("Bij wat is opgegeven (lead) hoort hier niets.");
        beside.Conflicts.Should().BeEmpty();
        beside.LifecycleStage.Value.Should().Be(LifecycleStage.Retention);
    }

    [Fact]
    public void What_is_stated_is_never_changed() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var (crosswalks, touchpoint, need) = pair;
                var reading = crosswalks.Read(touchpoint, need);

                Keeps(reading.Phase, touchpoint.Phase is { } phase ? [phase] : []);
                Keeps(reading.LifecycleStage, touchpoint.LifecycleStage is { } stage ? [stage] : []);
                Keeps(reading.SalesFunnel, touchpoint.FunnelStage is { } funnel ? [funnel] : []);
                Keeps(reading.SixB, touchpoint.Stages);
            }
        );

    [Fact]
    public void Candidates_are_closed_under_the_crosswalk_both_ways() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var (crosswalks, touchpoint, need) = pair;
                var reading = crosswalks.Read(touchpoint, need);
                if (reading.Conflicts.IsEmpty && reading.Phase.Kind != ReadingKind.Unknown)
                {
                    IsClosed(crosswalks.LifecycleStages, reading.LifecycleStage, reading.Phase, need);
                    IsClosed(crosswalks.SixB, reading.SixB, reading.Phase, need);
                    IsClosed(crosswalks.SalesFunnel, reading.SalesFunnel, reading.Phase, need);
                    IsClosed(crosswalks.LoyaltyLoop, reading.LoyaltyLoop, reading.Phase, need);
                }
            }
        );

    [Fact]
    public void Stating_what_was_derived_changes_nothing_else() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var (crosswalks, touchpoint, need) = pair;
                var reading = crosswalks.Read(touchpoint, need);
                var stated = touchpoint with
                {
                    Phase = reading.Phase.Value,
                    LifecycleStage = reading.LifecycleStage.Value,
                    FunnelStage = reading.SalesFunnel.Value,
                };

                var again = crosswalks.Read(stated, need);

                again.Phase.Candidates.Should().Equal(reading.Phase.Candidates);
                again.LifecycleStage.Candidates.Should().Equal(reading.LifecycleStage.Candidates);
                again.SalesFunnel.Candidates.Should().Equal(reading.SalesFunnel.Candidates);
                again.SixB.Candidates.Should().Equal(reading.SixB.Candidates);
                again.LoyaltyLoop.Candidates.Should().Equal(reading.LoyaltyLoop.Candidates);
                again.Conflicts.Should().Equal(reading.Conflicts);
            }
        );

    [Fact]
    public void Only_one_candidate_is_ever_derived_and_the_rest_says_why() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var reading = pair.Crosswalks.Read(pair.Touchpoint, pair.Need);

                IsSound(reading.Phase);
                IsSound(reading.LifecycleStage);
                IsSound(reading.SixB);
                IsSound(reading.SalesFunnel);
                IsSound(reading.LoyaltyLoop);
                if (!reading.Conflicts.IsEmpty)
                {
                    Kinds(reading).Should().NotContain(ReadingKind.Derived);
                }
            }
        );

    private static Gen<(Crosswalks Crosswalks, Touchpoint Touchpoint, NeedKind? Need)> Pairs { get; } =
        from crosswalks in Statements.Crosswalks
        from touchpoint in Statements.Any
        from need in Gen.Elements<NeedKind?>(null, null, NeedKind.Latent, NeedKind.Concrete)
        select (crosswalks, touchpoint, need);

    private static ReadingKind[] Kinds(TouchpointReading reading) =>
        [
            reading.Phase.Kind,
            reading.LifecycleStage.Kind,
            reading.SixB.Kind,
            reading.SalesFunnel.Kind,
            reading.LoyaltyLoop.Kind,
        ];

    private static void Keeps<TStage>(StageReading<TStage> reading, EnumSet<TStage> stated)
        where TStage : unmanaged, Enum
    {
        (reading.Kind == ReadingKind.Stated).Should().Be(!stated.IsEmpty);
        if (!stated.IsEmpty)
        {
            reading.Candidates.Should().Equal(stated);
        }
    }

    private static void IsSound<TStage>(StageReading<TStage> reading)
        where TStage : unmanaged, Enum
    {
        (reading.Kind == ReadingKind.Undecided).Should().Be(reading.Reason is not null);
        (reading.Value is not null)
            .Should()
            .Be(reading.Kind is ReadingKind.Stated or ReadingKind.Derived && reading.Candidates.Count == 1);
        if (reading.Kind == ReadingKind.Derived)
        {
            reading.Candidates.Should().ContainSingle();
            reading.Cells.Should().NotBeEmpty();
        }
    }

    /// <summary>Every stage has a phase, and every phase that goes with a stage has it.</summary>
    private static void IsClosed<TStage>(
        Crosswalk<TStage> crosswalk,
        StageReading<TStage> reading,
        StageReading<JourneyPhase> phase,
        NeedKind? need
    )
        where TStage : unmanaged, Enum
    {
        var rows = phase.Candidates.Select(candidate => crosswalk.Row(Meant(candidate, need))).ToList();
        reading
            .Candidates.Where(stage =>
                reading.Kind != ReadingKind.Stated && !rows.Exists(row => With(row).Contains(stage))
            )
            .Should()
            .BeEmpty();
        rows.Where(row =>
                reading.Kind != ReadingKind.Stated
                && !With(row).IsEmpty
                && !With(row).Any(stage => reading.Candidates.Contains(stage))
            )
            .Should()
            .BeEmpty();
    }

    private static EnumSet<TStage> With<TStage>(CrosswalkRow<TStage> row)
        where TStage : unmanaged, Enum => [.. row.Stages, .. row.Near];

    private static JourneyPhase Meant(JourneyPhase phase, NeedKind? need) =>
        (phase, need) switch
        {
            (JourneyPhase.Need, NeedKind.Latent) => JourneyPhase.LatentNeed,
            (JourneyPhase.Need, NeedKind.Concrete) => JourneyPhase.ConcreteNeed,
            _ => phase,
        };
}
