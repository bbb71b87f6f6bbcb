using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>The phases that lie between the declared start and end of a journey.</summary>
internal static class JourneyScope
{
    public static EnumSet<JourneyPhase> Of(Journey journey, Crosswalks crosswalks)
    {
        var start = Phases(journey.StartsAt, journey, crosswalks, stage => other => other >= stage);
        var end = Phases(journey.EndsAt, journey, crosswalks, stage => other => other <= stage);
        return
        [
            .. crosswalks.Phases.Where(phase =>
                (start.IsEmpty || phase >= start.First())
                && (end.IsEmpty || phase <= end.Last())
                && !(phase is JourneyPhase.LatentNeed && journey.Need?.Kind is NeedKind.Concrete)
            ),
        ];
    }

    /// <summary>
    /// The phases at a point, in order; of a stage of 6B all that lie on the side of the journey; none when the point
    /// bounds nothing.
    /// </summary>
    private static EnumSet<JourneyPhase> Phases(
        JourneyPoint? point,
        Journey journey,
        Crosswalks crosswalks,
        Func<SixBStage, Func<SixBStage, bool>> isInside
    ) =>
        point switch
        {
            { Phase: { } phase } => [.. Placement.Sections(phase, crosswalks)],
            { Stage: { } stage } =>
            [
                .. crosswalks.Phases.Where(phase => crosswalks.SixB.Row(phase).Candidates.Any(isInside(stage))),
            ],
            { Touchpoint: { } reference } => [.. OfTouchpoint(reference.Id, journey, crosswalks)],
            _ => [],
        };

    /// <summary>The phases a touchpoint may be in; none when nothing is known of it.</summary>
    private static IEnumerable<JourneyPhase> OfTouchpoint(string id, Journey journey, Crosswalks crosswalks) =>
        journey.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Id == id) is { } touchpoint
            ? crosswalks
                .Read(touchpoint, journey.Need?.Kind)
                .Phase.Candidates.SelectMany(phase => Placement.Sections(phase, crosswalks))
            : [];
}
