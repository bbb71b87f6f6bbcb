using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// The grid of DAKMAD: a row for each level, a column for each letter, and below them the journeys. Lines at the left of a
/// column lead from what stands on a level to what follows from it on a lower one, so that one sees what hangs loose.
/// </summary>
internal sealed class GridChart
{
    private const double LabelWidth = 100;
    private const double Padding = 8;
    private const double ItemGap = 5;
    private const double TrackWidth = 6;
    private const int MostTracks = 5;

    /// <summary>So many entries of a field are named; of the others it is said how many there are.</summary>
    private const int MostItems = 12;

    private static readonly DakmadLetter[] Letters = Enum.GetValues<DakmadLetter>();
    private static readonly PlanLevel[] Levels = Enum.GetValues<PlanLevel>();

    private readonly ChartScene _scene;
    private readonly GridItems _items;
    private readonly Canvas _canvas;
    private readonly double _column = (ChartScene.Room - LabelWidth) / Letters.Length;
    private readonly Dictionary<string, Point> _places = new(StringComparer.Ordinal);
    private readonly List<(GridItem Item, Point At, int Column)> _drawn = [];

    private GridChart(ChartScene scene, Canvas canvas) => (_scene, _items, _canvas) = (scene, new(scene), canvas);

    public static Picture Of(ChartScene scene) =>
        scene.Picture(
            "grid",
            scene.Say("DAKMAD-raster", "DAKMAD grid"),
            Subtitle(scene),
            Description(scene),
            (canvas, y) => new GridChart(scene, canvas).Draw(y)
        );

    private static string Subtitle(ChartScene scene)
    {
        var parts = new List<string> { scene.Plan.Name };
        if (scene.Analysis.Verdicts.Chosen is { } chosen)
        {
            parts.Add(
                scene.Say(
                    $"waardestrategie: {VerdictWords.Of(chosen).Dutch}",
                    $"value discipline: {VerdictWords.Of(chosen).English}"
                )
            );
        }

        if (scene.Plan.Strategy?.Positioning is { } positioning)
        {
            parts.Add(scene.Say($"positionering: {positioning.Name}", $"positioning: {positioning.Name}"));
        }

        return string.Join(" · ", parts);
    }

    private static string Description(ChartScene scene)
    {
        var items = new GridItems(scene);
        return string.Join(
            ' ',
            from level in Levels
            from letter in Letters
            let names = items.Of(level, letter)
            select $"{scene.Say(Terms.Of(level).Label)}, {Letter(scene, letter)}: {(names.IsEmpty ? scene.Say("leeg", "empty") : string.Join("; ", names.Select(item => item.Name)))}."
        );
    }

    private double Draw(double top)
    {
        var y = top;
        var heading = 0.0;
        for (var i = 0; i < Letters.Length; i++)
        {
            heading = Math.Max(
                heading,
                _canvas.Text(Letter(_scene, Letters[i]), Left(i), y, _column - Gutter - Padding, ChartScene.Heading)
            );
        }

        y += heading + 6;
        foreach (var level in Levels)
        {
            y = Row(
                _scene.Say(Terms.Of(level).Label),
                Letters.Select(letter => _items.Of(level, letter)).ToArray(),
                level,
                y
            );
        }

        if (_items.Journeys() is { IsEmpty: false } journeys)
        {
            var activities = Array.IndexOf(Letters, DakmadLetter.Activities);
            y = Row(
                "Customer journeys",
                Letters.Select((_, i) => i == activities ? journeys : default).ToArray(),
                null,
                y
            );
        }

        Traces();
        return y
            + _canvas.Text(
                _scene.Say(
                    "Lijnen: wat waaruit volgt. ↑ overgenomen van een niveau erboven. ▲ volgt nergens uit.",
                    "Lines: what follows from what. ↑ taken over from a level above. ▲ follows from nothing."
                ),
                ChartScene.Margin,
                y + 6,
                ChartScene.Room,
                ChartScene.Small
            )
            + 6;
    }

    private static double Gutter => (MostTracks * TrackWidth) + 6;

    private double Left(int column) => ChartScene.Margin + LabelWidth + (column * _column) + Gutter;

    private double Row(string label, ValueList<GridItem>[] fields, PlanLevel? level, double top)
    {
        _canvas.Rule(ChartScene.Margin, ChartScene.Width - ChartScene.Margin, top, Tone.Figure);
        var bottom =
            top + Padding + _canvas.Text(label, ChartScene.Margin, top + Padding, LabelWidth - 4, ChartScene.Strong);
        for (var i = 0; i < fields.Length; i++)
        {
            var column = i;
            PlanPath? path = level is { } on ? PathOf(on, Letters[i]) : null;
            _canvas.Group(
                "field",
                () => bottom = Math.Max(bottom, Field(fields[column], column, level, top + Padding)),
                path: path
            );
        }

        return bottom + Padding;
    }

    private static PlanPath? PathOf(PlanLevel level, DakmadLetter letter) =>
        PlanPath
            .Root.Property(level.ToString().ToLowerInvariant())
            .Property(
                (letter, level) switch
                {
                    (DakmadLetter.Activities, PlanLevel.Strategic) => "concepts",
                    (DakmadLetter.Activities, PlanLevel.Tactical) => "events",
                    _ => char.ToLowerInvariant(letter.ToString()[0]) + letter.ToString()[1..],
                }
            );

    private double Field(ValueList<GridItem> items, int column, PlanLevel? level, double top)
    {
        var width = _column - Gutter - Padding;
        var y = top;
        if (items.IsEmpty && level is not null)
        {
            return y + _canvas.Text(_scene.Say("leeg", "empty"), Left(column), y, width, ChartScene.Small);
        }

        foreach (var item in items.Take(MostItems))
        {
            var style = item.IsInherited ? ChartScene.Small : ChartScene.Body;
            var isLoose =
                level is PlanLevel.Tactical or PlanLevel.Operational
                && item is { Above.IsEmpty: true, IsInherited: false };
            var at = new Point(Left(column) - 3, y + (style.Size * 0.65));
            if (item.Path is { } path)
            {
                _places[path.ToString()] = at;
            }

            _drawn.Add((item, at, column));
            var mark =
                item.IsInherited ? "↑ "
                : isLoose ? "▲ "
                : "";
            y += _canvas.Text(mark + item.Name, Left(column), y, width, style);
            if (item.Remark is { } remark)
            {
                y += _canvas.Text(remark, Left(column), y, width, ChartScene.Small);
            }

            y += ItemGap;
        }

        if (items.Count - MostItems is > 0 and var more)
        {
            y += _canvas.Text(
                _scene.Say($"en nog {more}", $"and {more} more"),
                Left(column),
                y,
                width,
                ChartScene.Small
            );
        }

        return y;
    }

    /// <summary>A track for each thing that others follow from, as far as there is room for tracks of their own.</summary>
    private void Traces()
    {
        var tracks = new Dictionary<int, List<string>>();
        foreach (var (item, at, column) in _drawn)
        {
            foreach (var above in item.Above)
            {
                if (!_places.TryGetValue(above.ToString(), out var from))
                {
                    continue;
                }

                if (!tracks.TryGetValue(column, out var used))
                {
                    tracks[column] = used = [];
                }

                var track = used.IndexOf(above.ToString());
                if (track < 0)
                {
                    track = used.Count;
                    used.Add(above.ToString());
                }

                var x = Left(column) - 8 - (track % MostTracks * TrackWidth);
                _canvas.Add(new LineShape([from, new(x, from.Y), new(x, at.Y), at], Tone.Figure) { HasArrow = true });
            }
        }
    }

    private static string Letter(ChartScene scene, DakmadLetter letter) =>
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
}
