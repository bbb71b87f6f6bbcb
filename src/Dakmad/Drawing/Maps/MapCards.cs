using System.Globalization;
using System.Linq;

namespace Dakmad.Drawing.Maps;

/// <summary>The touchpoints of a band, below the phases that they belong to.</summary>
internal sealed class MapCards(MapScene scene, WaysLane ways)
{
    private const double BadgeGap = 3;

    public static double HeightOfPhases(MapBand band) =>
        band.Spans(step => step.Phase)
            .Select(span =>
                Canvas.HeightOf(
                    span.Common,
                    band.WidthOf(span.First, span.Last) - (2 * MapStyle.Padding),
                    MapStyle.Phase
                ) + 10
            )
            .DefaultIfEmpty(0)
            .Max();

    public static void DrawPhases(MapBand band, double top, double height, Canvas canvas)
    {
        foreach (var (first, last, phase) in band.Spans(step => step.Phase))
        {
            canvas.Group(
                "phase",
                () =>
                {
                    var frame = new Frame(band.LeftOf(first.Position), top, band.WidthOf(first, last), height);
                    canvas.Add(new BoxShape(frame, Tone.Field) { Corner = 3 });
                    canvas.Text(
                        phase,
                        frame.X + MapStyle.Padding,
                        top + 5,
                        frame.Width - (2 * MapStyle.Padding),
                        MapStyle.Phase
                    );
                }
            );
        }
    }

    public double HeightOf(MapBand band) => band.Steps.Max(step => HeightOf(step, band.InnerWidth));

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        foreach (var step in band.Steps)
        {
            var frame = new Frame(band.LeftOf(step.Position), top, band.InnerWidth, height);
            canvas.Group("card", () => Card(step, frame, canvas), Title(step), step.Path);
            if (ways.GoesOn(step.Position))
            {
                var y = top + (height / 2);
                canvas.Add(
                    new LineShape([new(frame.Right + 2, y), new(frame.Right + MapStyle.ColumnGap - 2, y)], Tone.Ink)
                    {
                        HasArrow = true,
                        Thickness = 1.2,
                    }
                );
            }
        }
    }

    private double HeightOf(MapStep step, double width)
    {
        var room = width - (2 * MapStyle.Padding);
        return (2 * MapStyle.Padding)
            + MapStyle.Number.Leading
            + Canvas.HeightOf(step.Touchpoint.Name, room, MapStyle.Card)
            + (step.IsDetour ? Canvas.HeightOf(DetourLabel, room, MapStyle.Small) : 0)
            + (step.Findings.IsEmpty ? 0 : Canvas.HeightOf(Badge(step), room, MapStyle.Attention) + BadgeGap);
    }

    private void Card(MapStep step, Frame frame, Canvas canvas)
    {
        canvas.Add(
            new BoxShape(frame, Tone.Paper, Tone.Ink)
            {
                Corner = 5,
                IsDashed = step.IsDetour,
                Thickness = 1.2,
            }
        );
        var room = frame.Inside(MapStyle.Padding, MapStyle.Padding);
        var y = room.Y;
        y += canvas.Text(
            (step.Position + 1).ToString(CultureInfo.InvariantCulture),
            room.X,
            y,
            room.Width,
            MapStyle.Number
        );
        y += canvas.Text(step.Touchpoint.Name, room.X, y, room.Width, MapStyle.Card);
        if (step.IsDetour)
        {
            y += canvas.Text(DetourLabel, room.X, y, room.Width, MapStyle.Small);
        }

        if (!step.Findings.IsEmpty)
        {
            canvas.Text(Badge(step), room.X, y + BadgeGap, room.Width, MapStyle.Attention);
        }
    }

    private string DetourLabel => scene.Say("uitstap: earned medium", "detour: earned medium");

    private static string Badge(MapStep step) => $"⚑ {string.Join(", ", step.Findings)}";

    /// <summary>The name in one piece, and what happens there.</summary>
    private static string Title(MapStep step) =>
        string.Join(" · ", new[] { step.Touchpoint.Name, step.Channel?.Name, step.Activity?.Name }.OfType<string>());
}
