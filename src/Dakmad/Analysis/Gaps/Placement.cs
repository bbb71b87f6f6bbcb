using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>The phases and stages that something in a plan may belong to; one of each when that is decided.</summary>
internal sealed record Placement(EnumSet<JourneyPhase> Phases, EnumSet<LifecycleStage> Stages)
{
    /// <summary>The place of what belongs to no touchpoint: any phase.</summary>
    public static Placement Anywhere(Crosswalks crosswalks) =>
        new(crosswalks.Phases, [.. Enum.GetValues<LifecycleStage>()]);

    /// <summary>The place of a touchpoint; where nothing is known of it, anywhere.</summary>
    public static Placement Of(TouchpointReading reading, Crosswalks crosswalks)
    {
        var anywhere = Anywhere(crosswalks);
        EnumSet<JourneyPhase> phases = [.. reading.Phase.Candidates.SelectMany(phase => Sections(phase, crosswalks))];
        var stages = reading.LifecycleStage.Candidates;
        return new(phases.IsEmpty ? anywhere.Phases : phases, stages.IsEmpty ? anywhere.Stages : stages);
    }

    /// <summary>The place of a need.</summary>
    public static Placement Of(Need need, Crosswalks crosswalks)
    {
        var phase = need.Kind switch
        {
            NeedKind.Latent => JourneyPhase.LatentNeed,
            NeedKind.Concrete => JourneyPhase.ConcreteNeed,
            _ => JourneyPhase.Need,
        };
        return new([.. Sections(phase, crosswalks)], crosswalks.LifecycleStages.Row(phase).Candidates);
    }

    /// <summary>
    /// The phases under which a phase is shown: its own, or where the need is split and it is not, or the other way
    /// round, those of the need.
    /// </summary>
    public static IEnumerable<JourneyPhase> Sections(JourneyPhase phase, Crosswalks crosswalks) =>
        (phase, crosswalks.SplitNeedPhase) switch
        {
            (JourneyPhase.LatentNeed or JourneyPhase.ConcreteNeed, false) => [JourneyPhase.Need],
            (JourneyPhase.Need, true) => [JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed],
            _ => [phase],
        };
}
