using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rendering.Assessments;
using Dakmad.Traversal;

namespace Dakmad.Drawing.Charts;

/// <summary>What stands in the fields of the grid, and what each follows from.</summary>
internal sealed class GridItems(ChartScene scene)
{
    /// <summary>So many touchpoints that follow from one thing are named; of the others it is said how many there are.</summary>
    private const int MostNames = 8;

    private readonly PlanIndex _index = scene.Analysis.Index;

    /// <summary>The letters, in the order of their columns.</summary>
    public static DakmadLetter[] Letters { get; } = Enum.GetValues<DakmadLetter>();

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

    /// <summary>The rows of the grid, from top to bottom: the levels, and then the journeys.</summary>
    public ValueList<GridRow> Rows() =>
        [
            .. Enum.GetValues<PlanLevel>()
                .Select(level => new GridRow(
                    scene.Say(Terms.Of(level).Label),
                    Letters.Select(letter => Of(level, letter)).ToValueList()
                )
                {
                    Level = level,
                }),
            .. _index.All<Journey>().Select(Row),
        ];

    /// <summary>What a letter is called over its column.</summary>
    public string Heading(DakmadLetter letter) =>
        letter switch
        {
            DakmadLetter.TargetGroups => scene.Say("Doelgroep", "Target group"),
            DakmadLetter.Offerings => scene.Say("Aanbod", "Offering"),
            DakmadLetter.Channels => scene.Say("Kanalen", "Channels"),
            DakmadLetter.Resources => scene.Say("Middelen", "Resources"),
            DakmadLetter.Activities => scene.Say("Activiteiten", "Activities"),
            DakmadLetter.Objectives => scene.Say("Doelstellingen", "Objectives"),
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    /// <summary>A journey: in each column what it takes from there, down to its touchpoints.</summary>
    private GridRow Row(IndexedElement<Journey> place)
    {
        var journey = place.Element;
        return new(
            journey.Name,
            [
                Used(journey.TargetGroups),
                Used(journey.Offerings),
                Touchpoints(journey, touchpoint => PathOf(touchpoint.Channel)),
                Used(journey.Resources),
                [.. Events(journey), .. Touchpoints(journey, touchpoint => PathOf(touchpoint.Activity))],
                [.. End(journey), .. Touchpoints(journey, touchpoint => PathOf(touchpoint.Objective))],
            ]
        )
        {
            Remark = Remark(journey),
            Path = place.Path,
        };
    }

    private ValueList<GridItem> Used<T>(ValueList<Ref<T>> references)
        where T : PlanElement =>
        references
            .Select(reference => _index.FindIndexed(reference))
            .OfType<IndexedElement<T>>()
            .Select(found => new GridItem(found.Element.Name, null, [found.Path]))
            .ToValueList();

    /// <summary>The events that a journey belongs to; an activity may belong to none of them.</summary>
    private IEnumerable<GridItem> Events(Journey journey) =>
        from one in _index.EventsOf(journey)
        let path = PathOf(new Ref<MarketingEvent>(one.Id))
        where path is not null
        select new GridItem(one.Name, null, [path])
        {
            Remark = scene.Say("event van de journey", "event of the journey"),
        };

    private IEnumerable<GridItem> End(Journey journey) =>
        PathOf(journey.EndObjective) is { } path
            ? [new(scene.Say("Einddoelstelling", "End objective"), null, [path])]
            : [];

    /// <summary>The touchpoints that follow from one thing together, each with its number in the journey map.</summary>
    private ValueList<GridItem> Touchpoints(Journey journey, Func<Touchpoint, PlanPath?> from) =>
        journey
            .Touchpoints.Select((touchpoint, at) => (Name: $"{at + 1}\u00A0{touchpoint.Name}", From: from(touchpoint)))
            .Where(step => step.From is not null)
            .GroupBy(step => step.From!.ToString(), StringComparer.Ordinal)
            .Select(steps => new GridItem(Names([.. steps.Select(step => step.Name)]), null, [steps.First().From!]))
            .ToValueList();

    private string Names(string[] names)
    {
        var more = names.Length - MostNames;
        return more > 1
            ? scene.Say(
                $"{string.Join("; ", names.Take(MostNames))} en nog {more}",
                $"{string.Join("; ", names.Take(MostNames))} and {more} more"
            )
            : string.Join("; ", names);
    }

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
