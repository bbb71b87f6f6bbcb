using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
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
            new("division", new("Verdeling naar", "Division by")),
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
                "Touchpoints are counted, not weighed: the plan does not state the number of contacts of all of them in one unit."
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

        if (Alternatives(profile) is { } others)
        {
            yield return new(
                $"Alternatieven in het plan: {others.Dutch}.",
                $"Alternatives in the plan: {others.English}."
            );
        }
    }

    /// <summary>The first of them by name, and how many more there are.</summary>
    private static LocalizedText? Alternatives(JourneyProfile profile)
    {
        var names = profile
            .FirstAlternatives.Take(MostAlternatives)
            .Select(alternative => LocalizedText.Same(alternative.Journey.Name))
            .ToList();
        var more = profile.AlternativeCounts.Values.Sum() - names.Count;
        if (more > 0)
        {
            names.Add(new($"nog {more}", $"{more} more"));
        }

        return Words.Listed(names);
    }

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
            new($"Bereikbaarheid in '{profile.Journey.Name}'", $"Service within reach in '{profile.Journey.Name}'"),
            Columns.Id("targetGroupId") with
            {
                Header = new("Doelgroep", "Target group"),
                IsForPrograms = false,
            },
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("handling", new("Afhandeling", "Handling")),
            Columns.Id("handlingId"),
            Columns.Number("hoursPerWeek", "Uur per week", "Hours a week"),
            new("responseTime", new("Reactietijd", "Response time"), CellKind.Period)
        )
        {
            Subject = profile.Journey.Id,
            Rows = profile.Services.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(ServiceAccess service) =>
        [
            service.TargetGroup?.Id ?? Cell.Text(new LocalizedText("iedereen", "everybody")),
            service.Touchpoint.Touchpoint.Name,
            service.Touchpoint.Touchpoint.Id,
            Words.Of(service.Touchpoint.Handling),
            Words.IdOf(service.Touchpoint.Handling),
            Cell.Number(service.HoursPerWeek),
            Cell.Period(service.ResponseTime),
        ];
}
