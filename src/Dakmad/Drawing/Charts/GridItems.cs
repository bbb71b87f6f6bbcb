using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Assessments;
using Dakmad.Traversal;

namespace Dakmad.Drawing.Charts;

/// <summary>What stands in the fields of the grid, and what each follows from.</summary>
internal sealed class GridItems(ChartScene scene)
{
    private readonly PlanIndex _index = scene.Analysis.Index;

    /// <summary>The items of a field; where it is empty and takes over those of a level above, those.</summary>
    public ValueList<GridItem> Of(PlanLevel level, DakmadLetter letter)
    {
        var own = Own(level, letter).ToValueList();
        if (!own.IsEmpty || letter == DakmadLetter.Activities)
        {
            return own;
        }

        for (var above = level - 1; above >= PlanLevel.Strategic; above--)
        {
            if (Own(above, letter).ToArray() is { Length: > 0 } inherited)
            {
                return inherited
                    .Select(item =>
                        item with
                        {
                            IsInherited = true,
                            Above = item.Path is { } path ? [path] : [],
                            Path = null,
                        }
                    )
                    .ToValueList();
            }
        }

        return [];
    }

    /// <summary>The journeys, under the events that they belong to.</summary>
    public ValueList<GridItem> Journeys() =>
        _index
            .All<Journey>()
            .Select(place => new GridItem(
                place.Element.Name,
                place.Path,
                _index
                    .EventsOf(place.Element)
                    .Select(one => PathOf(new Ref<MarketingEvent>(one.Id)))
                    .OfType<PlanPath>()
                    .ToValueList()
            )
            {
                Remark = Remark(place.Element),
            })
            .ToValueList();

    private string Remark(Journey journey)
    {
        var count = journey.Touchpoints.Count;
        var touchpoints = scene.Say(
            count == 1 ? "1 contactmoment" : $"{count} contactmomenten",
            count == 1 ? "1 touchpoint" : $"{count} touchpoints"
        );
        return scene.Analysis.Verdicts.Find(journey)?.Chosen is { } chosen
            ? $"{touchpoints}; {VerdictMarks.Of(chosen.Verdict)} {VerdictLabels.Of(chosen.Verdict)[scene.Language]}"
            : touchpoints;
    }

    private IEnumerable<GridItem> Own(PlanLevel level, DakmadLetter letter) =>
        (letter, level) switch
        {
            (DakmadLetter.TargetGroups, _) => On<TargetGroup>(level, one => PathOf(one.Specialises)),
            (DakmadLetter.Offerings, _) => On<Offering>(level, one => PathOf(one.Specialises)),
            (DakmadLetter.Channels, _) => On<Channel>(level, one => PathOf(one.Specialises)),
            (DakmadLetter.Resources, _) => On<Resource>(level, one => PathOf(one.Specialises)),
            (DakmadLetter.Objectives, _) => On<Objective>(level, one => PathOf(one.ContributesTo)),
            (DakmadLetter.Activities, PlanLevel.Strategic) => On<MarketingConcept>(level, _ => null),
            (DakmadLetter.Activities, PlanLevel.Tactical) => On<MarketingEvent>(level, one => PathOf(one.Concept)),
            (DakmadLetter.Activities, _) => _index
                .All<Activity>()
                .Select(place => new GridItem(
                    place.Element.Name,
                    place.Path,
                    place.Element.Events.Select(one => PathOf(one)).OfType<PlanPath>().ToValueList()
                )),
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    private IEnumerable<GridItem> On<T>(PlanLevel level, Func<T, PlanPath?> above)
        where T : PlanElement =>
        _index
            .All<T>()
            .Where(place => place.Level == level)
            .Select(place => new GridItem(
                place.Element.Name,
                place.Path,
                above(place.Element) is { } path ? [path] : []
            ));

    private PlanPath? PathOf<T>(Ref<T>? reference)
        where T : PlanElement => _index.FindIndexed(reference)?.Path;

    private PlanPath? PathOf<T>(Ref<T> reference)
        where T : PlanElement => _index.FindIndexed<T>(reference)?.Path;
}
