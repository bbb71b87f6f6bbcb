using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rules.Chain;
using Dakmad.Rules.Journeys;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>Looks what is missing of a journey, as the rules about it do.</summary>
internal static class JourneyParts
{
    public static JourneyCompleteness Of(PlanIndex index, IndexedElement<Journey> place) =>
        new()
        {
            Journey = place.Element,
            Path = place.Path,
            Gaps = Gaps(index, place).ToValueList(),
        };

    private static IEnumerable<JourneyGap> Gaps(PlanIndex index, IndexedElement<Journey> place)
    {
        var (journey, path) = (place.Element, place.Path);
        if (!JourneyWithoutOccasion.HasOccasion(journey, index))
        {
            yield return new(
                JourneyPart.Occasion,
                path.Property("events"),
                new("een event of reguliere aankopen", "an event or regular purchases")
            );
        }

        if (journey.TargetGroups.IsEmpty)
        {
            yield return new(
                JourneyPart.TargetGroup,
                path.Property("targetGroups"),
                new("een doelgroep", "a target group")
            );
        }

        if (journey.Offerings.IsEmpty)
        {
            yield return new(JourneyPart.Offering, path.Property("offerings"), new("een aanbod", "an offering"));
        }

        if (journey.Budget is null && journey.Resources.IsEmpty)
        {
            yield return new(
                JourneyPart.Means,
                path.Property("budget"),
                new("budget of andere middelen", "a budget or other resources")
            );
        }

        if (journey.EndObjective is null)
        {
            yield return new(
                JourneyPart.EndObjective,
                path.Property("endObjective"),
                new("een einddoelstelling", "an end objective")
            );
        }

        foreach (var gap in OfTouchpoints(index, place))
        {
            yield return gap;
        }

        if (Asking(place) is { } asking)
        {
            yield return new(
                JourneyPart.OwnText,
                asking,
                new(
                    "eigen tekst waar nog die van het sjabloon staat",
                    "a text of its own where that of the template stands"
                )
            );
        }
    }

    /// <summary>The first part of a journey that still asks what should stand there.</summary>
    private static PlanPath? Asking(IndexedElement<Journey> place)
    {
        if (TemplateText.IsIn(place.Element))
        {
            return place.Path.Property("description");
        }

        var touchpoints = place.Element.Touchpoints;
        for (var at = 0; at < touchpoints.Count; at++)
        {
            if (IsAsking(touchpoints[at]))
            {
                return place.Path.Property("touchpoints").Item(at);
            }
        }

        return null;
    }

    private static bool IsAsking(Touchpoint touchpoint) =>
        TemplateText.IsIn(touchpoint) || touchpoint.Tasks.Any(TemplateText.IsIn);

    private static IEnumerable<JourneyGap> OfTouchpoints(PlanIndex index, IndexedElement<Journey> place)
    {
        var (journey, path) = (place.Element, place.Path);
        if (journey.Touchpoints.IsEmpty)
        {
            yield return new(
                JourneyPart.Touchpoints,
                path.Property("touchpoints"),
                new("contactmomenten", "touchpoints")
            );
            yield break;
        }

        if (Stages(journey, index) is { } stages)
        {
            yield return new(JourneyPart.Stages, path.Property("touchpoints"), stages);
        }

        if (
            Lacking(
                place,
                JourneyPart.StepObjectives,
                "objective",
                static touchpoint => touchpoint.Objective is null,
                new("een doelstelling", "an objective")
            ) is
            { } objectives
        )
        {
            yield return objectives;
        }

        if (
            Lacking(
                place,
                JourneyPart.Tasks,
                "tasks",
                static touchpoint => touchpoint.Tasks.IsEmpty,
                new("een taak", "a task")
            ) is
            { } tasks
        )
        {
            yield return tasks;
        }
    }

    /// <summary>The stages that are left out of the part for which a journey is drawn; where no stage or phase is named, those.</summary>
    private static LocalizedText? Stages(Journey journey, PlanIndex index)
    {
        if (journey.Touchpoints.All(IsOutsideAnyModel))
        {
            return new("de fase van elk contactmoment", "the stage of each touchpoint");
        }

        var missing = JourneyScope.Missing(journey, index);
        if (missing.IsEmpty)
        {
            return null;
        }

        var names = Spoken.And([.. missing.Select(stage => Terms.Of(stage).Label)]);
        return new($"een contactmoment voor {names.Dutch}", $"a touchpoint for {names.English}");
    }

    private static bool IsOutsideAnyModel(Touchpoint touchpoint) =>
        touchpoint is { Stages.IsEmpty: true, Phase: null, LifecycleStage: null, FunnelStage: null };

    private static JourneyGap? Lacking(
        IndexedElement<Journey> place,
        JourneyPart part,
        string property,
        Func<Touchpoint, bool> lacks,
        LocalizedText what
    )
    {
        var touchpoints = place.Element.Touchpoints;
        var lacking = Enumerable.Range(0, touchpoints.Count).Where(at => lacks(touchpoints[at])).ToArray();
        if (lacking.Length == 0)
        {
            return null;
        }

        var names = Spoken.Names(lacking.Select(at => touchpoints[at].Name));
        return new(
            part,
            place.Path.Property("touchpoints").Item(lacking[0]).Property(property),
            lacking.Length == touchpoints.Count && lacking.Length > 1
                ? new($"{what.Dutch} bij elk contactmoment", $"{what.English} for each touchpoint")
                : new($"{what.Dutch} bij {names.Dutch}", $"{what.English} for {names.English}")
        );
    }
}
