using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Diagnostics;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// The grid of DAKMAD: a row for each level, a column for each letter, and below them a row for each journey. Lines at the
/// left of a column lead from what stands on a level to what follows from it on a lower one, down to the touchpoints, so
/// that one sees what hangs loose.
/// </summary>
internal sealed class GridChart
{
    private const double LabelWidth = 124;
    private const double Width = 1280;
    private const double Padding = 8;
    private const double ItemGap = 5;

    /// <summary>So many entries of a field are named; of the others it is said how many there are.</summary>
    private const int MostItems = 12;

    private static readonly DakmadLetter[] Letters = GridItems.Letters;

    private readonly ChartScene _scene;
    private readonly GridItems _items;
    private readonly List<GridPiece> _pieces = [];
    private readonly double _column = (Width - (2 * ChartScene.Margin) - LabelWidth) / Letters.Length;
    private readonly Dictionary<string, Point> _places = new(StringComparer.Ordinal);
    private readonly List<GridMark> _drawn = [];
    private Canvas _canvas = new();

    private GridChart(ChartScene scene) => (_scene, _items) = (scene, new(scene));

    public static Picture Of(ChartScene scene)
    {
        var chart = new GridChart(scene);
        var picture = scene.Picture(
            "grid",
            scene.Say("DAKMAD-raster", "DAKMAD grid"),
            Subtitle(scene),
            Description(scene),
            chart.Draw,
            Width
        );
        return picture with { Cuts = [chart._pieces[0].Top, .. chart._pieces.Select(piece => piece.Bottom)] };
    }

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
            from row in items.Rows()
            from field in row.Fields.Zip(Letters)
            let names = field.First
            select $"{row.Label}, {items.Heading(field.Second)}: {(names.IsEmpty ? scene.Say("leeg", "empty") : string.Join("; ", names.Select(item => item.Name)))}."
        );
    }

    private double Draw(Canvas canvas, double top)
    {
        var rows = _items.Rows();
        var levels = rows.TakeWhile(row => row.Level is not null).ToArray();
        var y = Piece("levels", Headings, levels, top);
        foreach (var journey in rows.Skip(levels.Length))
        {
            y = Piece("journey-row", static at => at, [journey], y);
        }

        new GridTraces(Left, _pieces).Draw(_drawn, _places);
        foreach (var piece in _pieces)
        {
            canvas.Add(new GroupShape(piece.Role, piece.Canvas.Shapes));
        }

        canvas.Group(
            "notes",
            () =>
                y +=
                    canvas.Text(
                        _scene.Say(
                            "Lijnen: wat waaruit volgt, tot en met de contactmomenten (met hun nummer in de journeymap). ↑ overgenomen van een niveau erboven. ▲ volgt nergens uit.",
                            "Lines: what follows from what, down to the touchpoints (with their number in the journey map). ↑ taken over from a level above. ▲ follows from nothing."
                        ),
                        ChartScene.Margin,
                        y + 6,
                        Width - (2 * ChartScene.Margin),
                        ChartScene.Small
                    ) + 6
        );
        return y;
    }

    /// <summary>Rows that stay together, under what stands over them; says where they end.</summary>
    private double Piece(string role, Func<double, double> above, IEnumerable<GridRow> rows, double top)
    {
        _canvas = new();
        var y = above(top);
        foreach (var row in rows)
        {
            y = Row(row, y);
        }

        _pieces.Add(new(role, _canvas, top, y));
        return y;
    }

    private double Headings(double top)
    {
        var high = 0.0;
        for (var i = 0; i < Letters.Length; i++)
        {
            high = Math.Max(
                high,
                _canvas.Text(
                    _items.Heading(Letters[i]),
                    Left(i),
                    top,
                    _column - GridTraces.Gutter - Padding,
                    ChartScene.Heading
                )
            );
        }

        return top + high + 6;
    }

    private double Left(int column) => ChartScene.Margin + LabelWidth + (column * _column) + GridTraces.Gutter;

    private double Row(GridRow row, double top)
    {
        _canvas.Rule(ChartScene.Margin, Width - ChartScene.Margin, top, Tone.Figure);
        var bottom = top + Padding;
        _canvas.Group(
            row.Level is null ? "journey" : "level",
            () =>
            {
                bottom += _canvas.Text(row.Label, ChartScene.Margin, bottom, LabelWidth - 4, ChartScene.Strong);
                if (row.Remark is { } remark)
                {
                    bottom += _canvas.Text(remark, ChartScene.Margin, bottom, LabelWidth - 4, ChartScene.Small);
                }
            },
            path: row.Path
        );
        for (var i = 0; i < row.Fields.Count; i++)
        {
            var column = i;
            _canvas.Group(
                "field",
                () => bottom = Math.Max(bottom, Field(row.Fields[column], column, row.Level, top + Padding)),
                path: row.Level is { } on ? PathOf(on, Letters[i]) : null
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
        var width = _column - GridTraces.Gutter - Padding;
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

            _drawn.Add(new(item, at, column));
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
}
