using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>What a journey is made of: how its touchpoints divide, how customers feel, which service they can reach.</summary>
internal static class ProfileTables
{
    /// <summary>The most alternatives that are named.</summary>
    private const int MostAlternatives = 20;

    public static IEnumerable<Table> Of(JourneyProfile profile)
    {
        yield return Divisions(profile);
        if (profile.Emotions.Points.Any(point => point.Emotion is not null))
        {
            yield return Emotions(profile);
        }

        if (!profile.Services.IsEmpty)
        {
            yield return Services(profile);
        }
    }

    private static Table Divisions(JourneyProfile profile) =>
        new(
            "profile",
            new($"Profiel van '{profile.Journey.Name}'", $"Profile of '{profile.Journey.Name}'"),
            new("division", new("Verdeling naar", "By")),
            Columns.Id("divisionId"),
            new("category", new("Categorie", "Category")),
            Columns.Id("categoryId"),
            Columns.Number("count", "Contactmomenten", "Touchpoints"),
            Columns.Share("share", "Aandeel", "Share"),
            Columns.Share("volumeShare", "Aandeel in contacten", "Share of contacts")
        )
        {
            Subject = profile.Journey.Id,
            Rows = profile.Distributions.Where(IsTold).SelectMany(Rows).ToValueList(),
            Notes = Notes(profile).ToValueList(),
        };

    /// <summary>What the plan says of no touchpoint is no row of a table.</summary>
    private static bool IsTold(Distribution distribution) =>
        distribution.Portions.Any(portion => portion.Key is not null && portion.Count > 0);

    private static IEnumerable<ValueList<Cell>> Rows(Distribution distribution) =>
        distribution
            .Portions.Where(portion => portion.Count > 0)
            .Select(portion =>
                (ValueList<Cell>)
                    [
                        distribution.Name,
                        distribution.Id,
                        portion.Label,
                        portion.Key ?? "notStated",
                        Cell.Number(portion.Count),
                        Cell.Share(portion.Share),
                        Cell.Share(portion.VolumeShare),
                    ]
            );

    private static IEnumerable<LocalizedText> Notes(JourneyProfile profile)
    {
        if (profile.Weighing.Basis == WeighingBasis.Count)
        {
            yield return new(
                "Elk contactmoment telt even zwaar; aantallen zijn niet meegewogen, omdat het plan niet bij elk contactmoment het aantal contacten in dezelfde eenheid noemt.",
                "Every touchpoint counts once, because the plan does not give all volumes in one unit."
            );
        }

        if (Words.Listed(profile.Weighing.LeftOut.Select(touchpoint => touchpoint.Name)) is { } leftOut)
        {
            yield return new(
                $"Telt niet mee bij de contacten, omdat het om bereik gaat: {leftOut.Dutch}.",
                $"Does not count in contacts, for it is reach: {leftOut.English}."
            );
        }

        foreach (var turn in profile.Emotions.Turns.Select(Turn))
        {
            yield return turn;
        }

        foreach (var others in Alternatives(profile))
        {
            yield return others;
        }
    }

    /// <summary>
    /// The other journeys, by what makes them comparable: the first of them by name, and how many more there are.
    /// </summary>
    private static IEnumerable<LocalizedText> Alternatives(JourneyProfile profile)
    {
        var first = profile.FirstAlternatives.Take(MostAlternatives).ToLookup(other => GroundOf(other.Ground));
        foreach (var counts in profile.AlternativeCounts.GroupBy(count => GroundOf(count.Key)).OrderBy(all => all.Key))
        {
            var names = first[counts.Key].Select(other => LocalizedText.Same(other.Journey.Name)).ToList();
            var more = counts.Sum(count => count.Value) - names.Count;
            if (more > 0)
            {
                names.Add(
                    names.Count > 0
                        ? new($"nog {more}", $"{more} more")
                        : new($"{more} customer journeys", $"{more} journeys")
                );
            }

            if (Words.Listed(names) is { } others)
            {
                var name = NameOf(counts.Key);
                yield return new($"{name.Dutch}: {others.Dutch}.", $"{name.English}: {others.English}.");
            }
        }
    }

    /// <summary>For whom a journey is tells more than with what it comes.</summary>
    private static AlternativeGround GroundOf(AlternativeGround ground) =>
        ground == AlternativeGround.TargetGroupAndOffering ? AlternativeGround.TargetGroup : ground;

    private static LocalizedText NameOf(AlternativeGround ground) =>
        ground switch
        {
            AlternativeGround.TargetGroupAndOffering or AlternativeGround.TargetGroup => new(
                "Voor dezelfde doelgroep biedt het plan ook",
                "For the same target group the plan also offers"
            ),
            AlternativeGround.Offering => new(
                "Met hetzelfde aanbod heeft het plan ook",
                "With the same offering the plan also has"
            ),
            AlternativeGround.NothingToldApart => new(
                "Andere customer journeys in het plan",
                "Other journeys in the plan"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(ground)),
        };

    private static LocalizedText Turn(EmotionTurn turn) =>
        new(
            $"De beleving slaat om van positief naar negatief tussen '{turn.From.Name}' en '{turn.To.Name}'.",
            $"The experience turns from positive to negative between '{turn.From.Name}' and '{turn.To.Name}'."
        );

    private static Table Emotions(JourneyProfile profile) =>
        new(
            "emotions",
            new($"Beleving van '{profile.Journey.Name}'", $"Experience of '{profile.Journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("emotion", new("Beleving", "Emotion")),
            Columns.Id("emotionId")
        )
        {
            Subject = profile.Journey.Id,
            Rows = profile
                .Emotions.Points.Select(point =>
                    (ValueList<Cell>)
                        [point.Touchpoint.Name, point.Touchpoint.Id, Words.Of(point.Emotion), Words.IdOf(point.Emotion)]
                )
                .ToValueList(),
        };

    private static Table Services(JourneyProfile profile) =>
        new(
            "services",
            new($"Bereikbaarheid in '{profile.Journey.Name}'", $"Reachability in '{profile.Journey.Name}'"),
            new("targetGroup", new("Doelgroep", "Target group")),
            Columns.Id("targetGroupId"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("handling", new("Afhandeling", "Handled by")),
            Columns.Id("handlingId"),
            Columns.Number("hoursPerWeek", "Uur per week", "Hours a week") with
            {
                IsForPrograms = true,
            },
            new("reachable", new("Bereikbaar", "Reachable")),
            Columns.Id("reachableId"),
            new("responseTime", new("Reactietijd", "Response time"), CellKind.Period)
        )
        {
            Subject = profile.Journey.Id,
            Rows = profile.Services.Select(Row).ToValueList(),
        };

    /// <summary>A service that closes for a minute at midnight, so that its hours could be written, is open day and night.</summary>
    private static LocalizedText Reachable(double? hours)
    {
        if (hours is not { } number)
        {
            return new("geen tijden ingevuld", "no hours stated");
        }

        var written = FigureText.Number(number);
        return number >= WeekHours.DayAndNight
            ? new("dag en nacht", "day and night")
            : new($"{written.Dutch} uur per week", $"{written.English} hours a week");
    }

    private static ValueList<Cell> Row(ServiceAccess service) =>
        [
            service.TargetGroupName ?? Cell.Text(new LocalizedText("iedereen", "everybody")),
            service.TargetGroup?.Id,
            service.Touchpoint.Touchpoint.Name,
            service.Touchpoint.Touchpoint.Id,
            Words.Of(service.Touchpoint.Handling),
            Words.IdOf(service.Touchpoint.Handling),
            Cell.Number(service.HoursPerWeek),
            Reachable(service.HoursPerWeek),
            service.HoursPerWeek switch
            {
                null => "notStated",
                >= WeekHours.DayAndNight => "dayAndNight",
                _ => "hours",
            },
            Cell.Period(service.ResponseTime),
        ];
}
