using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Drawing.Maps;

/// <summary>What stands above a journey: for whom and with what it is, and whether it fits the strategy. What the plan does not say is left out.</summary>
internal sealed class MapHead(MapScene scene)
{
    private const int MostColumns = 4;
    private const double Gap = 24;
    private const double NarrowestColumn = 170;

    private readonly MapFact[] _facts = [.. Facts(scene)];

    /// <summary>Draws it from the top of the picture, and says where it ends.</summary>
    public double Draw(double width, Canvas canvas)
    {
        var left = MapStyle.Margin;
        var room = width - (2 * MapStyle.Margin);
        var y = MapStyle.Margin;
        y += canvas.Text(scene.Journey.Name, left, y, room, MapStyle.Title) + 2;
        y += canvas.Text(Subtitle(), left, y, room, MapStyle.Subtitle) + 12;
        var columns = Math.Clamp((int)((room + Gap) / (NarrowestColumn + Gap)), 1, MostColumns);
        var column = (room - ((columns - 1) * Gap)) / columns;
        foreach (var row in _facts.Chunk(columns))
        {
            var high = 0.0;
            for (var i = 0; i < row.Length; i++)
            {
                var x = left + (i * (column + Gap));
                var label = canvas.Text(row[i].Label, x, y, column, MapStyle.FactLabel) + 1;
                var value = canvas.Text(row[i].Value, x, y + label, column, row[i].Style);
                high = Math.Max(high, label + value);
            }

            y += high + 10;
        }

        return y;
    }

    private string Subtitle() =>
        scene.Plan.Organisation is { } organisation && !scene.Plan.Name.Contains(organisation, StringComparison.Ordinal)
            ? $"{scene.Plan.Name} · {organisation}"
            : scene.Plan.Name;

    private static IEnumerable<MapFact> Facts(MapScene scene)
    {
        var (plan, journey, index) = (scene.Plan, scene.Journey, scene.Index);
        var facts = new[]
        {
            Listed(
                scene.Say("Doelgroep", "Target group"),
                journey.TargetGroups.Select(group => index.Find(group)?.Name)
            ),
            Listed("Persona", journey.Personas.Select(persona => index.Find(persona)?.Name)),
            Listed(scene.Say("Behoefte", "Need"), [journey.Need?.Statement]),
            Listed(scene.Say("Aanbod", "Offering"), journey.Offerings.Select(offering => index.Find(offering)?.Name)),
            Listed(
                scene.Say("Budget", "Budget"),
                [journey.Budget is { } budget ? StepTexts.Amount(budget, scene.Language) : null]
            ),
            Events(scene),
            Discipline(scene),
            Positioning(scene),
        };
        return facts.OfType<MapFact>();
    }

    private static MapFact? Listed(string label, IEnumerable<string?> values)
    {
        var stated = string.Join("; ", values.OfType<string>());
        return stated.Length == 0 ? null : new(label, stated, MapStyle.Fact);
    }

    private static MapFact? Events(MapScene scene)
    {
        var events = scene.Index.EventsOf(scene.Journey);
        if (events.Count == 0)
        {
            return scene.Journey.Regularity is { } stated
                ? new(
                    scene.Say("Event", "Event"),
                    scene.Say(
                        $"geen; {Terms.Of(stated).Label.Dutch}e aankoop",
                        $"none; {Terms.Of(stated).Label.English} purchase"
                    ),
                    MapStyle.Fact
                )
                : null;
        }

        return Listed(scene.Say("Event", "Event"), events.Select(one => Event(one, scene)));
    }

    private static string Event(MarketingEvent one, MapScene scene)
    {
        var remarks = new List<string>();
        if (one.Regularity is { } regularity)
        {
            remarks.Add(Terms.Of(regularity).Label[scene.Language]);
        }

        if (EventDays.Of(one, scene.Analysis.Calendar.Occurrences, scene.Language) is { } days)
        {
            remarks.Add(days);
        }

        return remarks.Count == 0 ? one.Name : $"{one.Name} ({string.Join(", ", remarks)})";
    }

    private static MapFact? Discipline(MapScene scene)
    {
        if (scene.Analysis.Verdicts.Find(scene.Journey)?.Chosen is not { } chosen)
        {
            return null;
        }

        var verdict = VerdictLabels.Of(chosen.Verdict)[scene.Language];
        return new(
            scene.Say("Waardestrategie", "Value discipline"),
            $"{VerdictMarks.Of(chosen.Verdict)} {scene.Say(VerdictWords.Of(chosen.Discipline))}: {verdict}",
            Attended(chosen.Verdict == FitVerdict.Contradicts)
        );
    }

    private static MapFact? Positioning(MapScene scene)
    {
        var verdict = scene.Analysis.Positioning;
        return verdict.Positioning is { } stated
            ? new(
                scene.Say("Positionering", "Positioning"),
                $"{stated.Name}: {VerdictLabels.Of(verdict.Outcome)[scene.Language]}",
                Attended(verdict.Outcome == PositioningOutcome.Conflict)
            )
            : null;
    }

    private static TextStyle Attended(bool isBad) =>
        isBad ? MapStyle.Fact with { IsBold = true, Tone = Tone.Accent } : MapStyle.Fact;

    /// <summary>Something that stands in the head.</summary>
    private sealed record MapFact(string Label, string Value, TextStyle Style);
}
