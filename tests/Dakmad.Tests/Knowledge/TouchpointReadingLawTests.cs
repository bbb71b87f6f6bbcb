using System;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>What holds of every reading, by whatever crosswalk.</summary>
public sealed class TouchpointReadingLawTests
{
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

    private static ReadingKind[] Kinds(TouchpointReading reading) =>
        [
            reading.Phase.Kind,
            reading.LifecycleStage.Kind,
            reading.SixB.Kind,
            reading.SalesFunnel.Kind,
            reading.LoyaltyLoop.Kind,
        ];
}
