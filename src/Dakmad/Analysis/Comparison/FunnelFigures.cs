using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of a funnel.</summary>
internal static class FunnelFigures
{
    public static IEnumerable<PlanFigure> Of(JourneyFunnel funnel)
    {
        if (!funnel.HasVolumes)
        {
            return funnel.Steps.SelectMany(step => Unfollowed(Subjects.Of(funnel.Journey, step.Touchpoint), step));
        }

        var journey = Subjects.Of(funnel.Journey);
        return
        [
            .. funnel
                .Totals.Where(total => total.Entering > 0 || funnel.Entries.Any(entry => entry.Unit == total.Unit))
                .Select(total => Entering(journey, total)),
            Make(
                journey,
                "end",
                new("voltooid", "completed"),
                Figure.Of(funnel.End, funnel.Unit).As(FigureBounds.Of(funnel.EndIsLowerBound))
            ),
            .. funnel.Stages.Select(stage => Reached(journey, stage)),
            .. funnel.Steps.SelectMany(step => Of(Subjects.Of(funnel.Journey, step.Touchpoint), step)),
        ];
    }

    private static PlanFigure Entering(FigureSubject journey, FunnelTotal total) =>
        Make(
            journey,
            $"entering:{total.Unit?.Name}",
            InUnit(new("komt binnen", "enters"), total.Unit),
            Figure.Of(total.Entering, total.Unit)
        );

    private static PlanFigure Reached(FigureSubject journey, FunnelStage stage)
    {
        var term = Terms.Of(stage.Stage);
        return Make(
            journey,
            $"reached:{MemberKey.Of(stage.Stage)}:{stage.Unit?.Name}",
            InUnit(new($"komt bij {term.Label.Dutch}", $"reaches {term.Label.English}"), stage.Unit),
            Figure.Of(stage.Reached, stage.Unit).As(FigureBounds.Of(stage.IsLowerBound))
        );
    }

    private static IEnumerable<PlanFigure> Of(FigureSubject touchpoint, FunnelStep step)
    {
        yield return Make(
            touchpoint,
            "visits",
            new("volume", "volume"),
            Figure.Of(step.Visits, step.Unit).As(FigureBounds.Of(step.IsLowerBound))
        );
        if (step.PassRate is { } rate)
        {
            yield return Make(touchpoint, "passRate", PassRate, Figure.OfShare(rate));
        }

        yield return Make(
            touchpoint,
            "droppedOff",
            new("haakt af", "drops off"),
            Figure.Of(step.DroppedOff, step.Unit).As(FigureBounds.Of(step.OutflowIsLowerBound))
        );
    }

    /// <summary>Of a journey whose customers cannot be followed: the rate that it states, and that the volume is not known.</summary>
    private static IEnumerable<PlanFigure> Unfollowed(FigureSubject touchpoint, FunnelStep step)
    {
        if (step.Touchpoint.Volume is not { } stated)
        {
            yield break;
        }

        if (stated.Expected is not null)
        {
            yield return Make(touchpoint, "visits", new("volume", "volume"), Figure.NotKnown(FigureKind.Number));
        }

        if (stated.PassRate is { } rate)
        {
            yield return Make(touchpoint, "passRate", PassRate, Figure.OfShare((double)rate));
        }
    }

    private static LocalizedText PassRate { get; } = new("doorstroompercentage", "pass rate");

    private static PlanFigure Make(FigureSubject subject, string key, LocalizedText measure, Figure value) =>
        new(FigureGroup.Funnel, subject, key, measure, value);

    private static LocalizedText InUnit(LocalizedText measure, MeasurementUnit? unit) =>
        unit is not null && Terms.Of(unit) is var name
            ? new($"{measure.Dutch} ({name.Dutch})", $"{measure.English} ({name.English})")
            : measure;
}
