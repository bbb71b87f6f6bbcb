using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Drawing.Maps;

/// <summary>Lays out a journey map: first what is wide, then what is high, then the shapes.</summary>
internal sealed class JourneyMap
{
    private readonly MapScene _scene;
    private readonly WaysLane _ways;
    private readonly MapCards _cards;
    private readonly MapEntries _entries;
    private readonly IMapLane[] _lanes;

    public JourneyMap(MapScene scene)
    {
        _scene = scene;
        _ways = new(scene);
        _cards = new(scene, _ways);
        _entries = new(scene);
        var texts = new StepTexts(scene);
        IMapLane[] lanes =
        [
            _ways,
            new TextLane("channel", scene.Say("Kanaal", "Channel"), scene, texts.Channel),
            new TextLane("activity", scene.Say("Activiteit", "Activity"), scene, texts.Activity),
            new TextLane("tasks", scene.Say("Taken", "Tasks"), scene, StepTexts.Tasks),
            new ObjectiveLane(scene),
            new EmotionLane(scene),
            new TextLane(
                "experience",
                scene.Say("Pijnpunten en kansen", "Pain points and opportunities"),
                scene,
                StepTexts.Experience
            ),
            new VolumeLane(scene),
            new TextLane("cost", scene.Say("Kosten", "Cost"), scene, texts.Cost),
        ];
        _lanes = [.. lanes.Where(lane => lane.IsThere)];
    }

    public JourneyMapLayout Lay()
    {
        var canvas = new Canvas();
        var bands = Bands(out var width);
        var y = 0.0;
        canvas.Group("head", () => y = new MapHead(_scene).Draw(width, canvas));
        var head = new Frame(0, 0, width, y);
        y += MapStyle.LaneGap;
        var laid = new List<JourneyMapBand>();
        var cuts = new List<double>();
        foreach (var band in bands)
        {
            cuts.Add(y);
            canvas.Group("band", () => laid.Add(Draw(band, y, canvas)));
            y = laid[^1].Frame.Bottom + MapStyle.BandGap;
        }

        cuts.Add(y - (MapStyle.BandGap / 2));
        var notesTop = y;
        canvas.Group("notes", () => y = new MapNotes(_scene).Draw(y, width, canvas));
        Frame? notes = y > notesTop ? new(0, notesTop, width, y - notesTop) : null;
        return new()
        {
            Journey = _scene.Journey,
            Path = _scene.Path,
            Head = head,
            Bands = [.. laid],
            Notes = notes,
            Picture = new()
            {
                Key = $"map-{_scene.Journey.Id}",
                Title = _scene.Say(
                    $"Journeymap: {InertText.Of(_scene.Journey.Name)}",
                    $"Journey map: {InertText.Of(_scene.Journey.Name)}"
                ),
                Description = InertText.Of(Description()),
                Language = _scene.Language,
                Width = width,
                Height = y + (notes is null ? 0 : MapStyle.Margin),
                Shapes = canvas.Shapes,
                Cuts = [.. cuts],
            },
        };
    }

    private List<MapBand> Bands(out double width)
    {
        var steps = _scene.Steps;
        var rows = (steps.Count + MapStyle.MostColumns - 1) / MapStyle.MostColumns;
        var perRow = rows == 0 ? 0 : (steps.Count + rows - 1) / rows;
        var column =
            perRow == 0
                ? MapStyle.UsualColumn
                : Math.Clamp(MapStyle.NarrowestColumns / perRow, MapStyle.UsualColumn, MapStyle.WidestColumn);
        var end = _scene.EndObjective is null ? 0 : MapStyle.EndWidth + MapStyle.ColumnGap;
        var left = MapStyle.Margin + MapStyle.LabelWidth;
        var right = Math.Max(left + (perRow * column) + end, MapStyle.NarrowestColumns - MapStyle.Margin);
        width = right + MapStyle.Margin;
        var bands = new List<MapBand>();
        for (var i = 0; i < rows; i++)
        {
            var part = steps.Skip(i * perRow).Take(perRow).ToArray();
            if (part.Length > 0)
            {
                bands.Add(new(part, (i + 1) * perRow >= steps.Count, left, column, right));
            }
        }

        return bands;
    }

    private JourneyMapBand Draw(MapBand band, double top, Canvas canvas)
    {
        var y = top;
        if (MapCards.HeightOfPhases(band) is > 0 and var phases)
        {
            MapCards.DrawPhases(band, y, phases, canvas);
            y += phases + 8;
        }

        if (_entries.HeightOf(band) is > 0 and var entries)
        {
            _entries.Draw(band, y, entries, canvas);
            y += entries;
        }

        var high = _cards.HeightOf(band);
        _cards.Draw(band, y, high, canvas);
        var cards = band
            .Steps.Select(step => new JourneyMapCard(
                step.Touchpoint,
                step.Path,
                new(band.LeftOf(step.Position), y, band.InnerWidth, high)
            ))
            .ToValueList();
        y += high + MapStyle.LaneGap;
        var lanes = new List<JourneyMapLane>();
        foreach (var lane in _lanes)
        {
            if (lane.HeightOf(band) is > 0 and var needed)
            {
                y = Draw(lane, band, y, needed, lanes, canvas);
            }
        }

        return new(new(0, top, band.Right + MapStyle.Margin, y - top), cards, [.. lanes]);
    }

    private static double Draw(
        IMapLane lane,
        MapBand band,
        double top,
        double needed,
        List<JourneyMapLane> lanes,
        Canvas canvas
    )
    {
        var room = MapStyle.LabelWidth - 8;
        var y = top;
        if (lane.Key != "ways")
        {
            canvas.Rule(MapStyle.Margin, band.Right, y);
            y += MapStyle.LaneGap;
        }

        var height = Math.Max(needed, Canvas.HeightOf(lane.Label, room, MapStyle.Lane));
        canvas.Group(
            $"lane-{lane.Key}",
            () =>
            {
                canvas.Text(lane.Label, MapStyle.Margin, y, room, MapStyle.Lane);
                lane.Draw(band, y, height, canvas);
            }
        );
        lanes.Add(new(lane.Key, lane.Label, new(MapStyle.Margin, y, band.Right - MapStyle.Margin, height)));
        return y + height + MapStyle.LaneGap;
    }

    /// <summary>The journey in sentences: how many steps, whether it fits, where it is lowest and where most drop off.</summary>
    private string Description()
    {
        var parts = new List<string>
        {
            _scene.Say(
                $"Customer journey met {_scene.Steps.Count} contactmomenten: {Names()}.",
                $"Customer journey with {_scene.Steps.Count} touchpoints: {Names()}."
            ),
        };
        if (_scene.Analysis.Verdicts.Find(_scene.Journey)?.Chosen is { } chosen)
        {
            parts.Add(chosen.Sentence[_scene.Language]);
        }

        if (DropOffWords.Sentence(_scene.Funnel) is { } most)
        {
            parts.Add(_scene.Say(most));
        }

        if (_scene.EndObjective is { } end)
        {
            parts.Add(_scene.Say($"Einddoelstelling: {end.Name}.", $"End objective: {end.Name}."));
        }

        return string.Join(' ', parts);
    }

    private string Names() =>
        string.Join(", ", _scene.Steps.Select(step => $"{step.Position + 1} {step.Touchpoint.Name}"));
}
