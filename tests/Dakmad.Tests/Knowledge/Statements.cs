using System;
using System.Linq;
using Dakmad.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace Dakmad.Tests.Knowledge;

/// <summary>Touchpoints that state phases and stages, and crosswalks to read them by.</summary>
internal static class Statements
{
    public static Gen<Touchpoint> Any { get; } =
        from phase in Maybe<JourneyPhase>()
        from lifecycle in Maybe<LifecycleStage>()
        from funnel in Maybe<SalesFunnelStage>()
        from stages in Gen.Frequency((2, Gen.Constant(default(EnumSet<SixBStage>))), (3, Set<SixBStage>()))
        select Of(phase, lifecycle, funnel, stages);

    /// <summary>Crosswalks that may be as odd as a user can make them.</summary>
    public static Gen<Crosswalks> Crosswalks { get; } =
        Gen.OneOf(
            Gen.Constant(Dakmad.Knowledge.Crosswalks.Default),
            from lifecycle in Crosswalk<LifecycleStage>()
            from sixB in Crosswalk<SixBStage>()
            from funnel in Crosswalk<SalesFunnelStage>()
            from isSplit in Gen.Elements(false, true)
            select Dakmad.Knowledge.Crosswalks.Default with
            {
                LifecycleStages = lifecycle,
                SixB = sixB,
                SalesFunnel = funnel,
                SplitNeedPhase = isSplit,
            }
        );

    public static Touchpoint Of(
        JourneyPhase? phase = null,
        LifecycleStage? lifecycle = null,
        SalesFunnelStage? funnel = null,
        EnumSet<SixBStage> stages = default
    ) =>
        new()
        {
            Id = "t",
            Name = "T",
            Channel = "website",
            Activity = "informeren",
            Phase = phase,
            LifecycleStage = lifecycle,
            FunnelStage = funnel,
            Stages = stages,
        };

    private static Gen<Crosswalk<TStage>> Crosswalk<TStage>()
        where TStage : unmanaged, Enum =>
        from rows in Row<TStage>().ListOf()
        select new Crosswalk<TStage>
        {
            Name = LocalizedText.Same("random"),
            Rows = rows.DistinctBy(row => row.Phase).ToValueList(),
        };

    private static Gen<CrosswalkRow<TStage>> Row<TStage>()
        where TStage : unmanaged, Enum =>
        from phase in Gen.Elements(Enum.GetValues<JourneyPhase>())
        from stages in Set<TStage>()
        from near in Set<TStage>()
        from isOutside in Gen.Elements(false, false, true)
        select new CrosswalkRow<TStage>(phase, stages)
        {
            Near = near,
            Outside = isOutside ? LocalizedText.Same("outside") : null,
        };

    private static Gen<EnumSet<TStage>> Set<TStage>()
        where TStage : unmanaged, Enum =>
        from members in Gen.Elements(Enum.GetValues<TStage>()).ListOf()
        select (EnumSet<TStage>)[.. members.Take(3)];

    private static Gen<TStage?> Maybe<TStage>()
        where TStage : unmanaged, Enum =>
        Gen.Frequency(
            (2, Gen.Constant<TStage?>(null)),
            (1, Gen.Elements(Enum.GetValues<TStage>()).Select(stage => (TStage?)stage))
        );
}
