using System;
using System.Linq;

namespace Dakmad.Drawing.Maps;

/// <summary>The objectives of the steps, which run to the end objective of the journey [S3:162-170].</summary>
internal sealed class ObjectiveLane(MapScene scene) : IMapLane
{
    public string Key => "objective";

    public string Label => scene.Say("Doelstelling van de stap", "Objective of the step");

    public bool IsThere => scene.EndObjective is not null || scene.Steps.Any(step => step.Objective is not null);

    public double HeightOf(MapBand band)
    {
        var steps = band.Spans(step => step.Objective)
            .Select(span => HeightOf(span.Common, band.WidthOf(span.First, span.Last), isEnd: false))
            .DefaultIfEmpty(0)
            .Max();
        return band.IsLast && scene.EndObjective is { } end
            ? Math.Max(steps, HeightOf(end, MapStyle.EndWidth, isEnd: true))
            : steps;
    }

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        var middle = top + (height / 2);
        var spans = band.Spans(step => step.Objective).ToArray();
        var end = band.Right - MapStyle.EndWidth;
        if (spans is [var first, ..] && scene.EndObjective is not null)
        {
            canvas.Add(
                new LineShape([new(band.LeftOf(first.First.Position), middle), new(end - 2, middle)], Tone.Figure)
                {
                    Thickness = 1.5,
                    HasArrow = true,
                }
            );
        }

        foreach (var (from, to, objective) in spans)
        {
            var left = band.LeftOf(from.Position);
            canvas.Group(
                "objective",
                () => Box(objective, new(left, top, band.WidthOf(from, to), height), isEnd: false, canvas)
            );
        }

        if (scene.EndObjective is not { } goal)
        {
            return;
        }

        if (band.IsLast)
        {
            canvas.Group(
                "end-objective",
                () => Box(goal, new(end, top, MapStyle.EndWidth, height), isEnd: true, canvas)
            );
        }
    }

    private double HeightOf(Objective objective, double width, bool isEnd)
    {
        var room = width - (2 * MapStyle.Padding);
        return (isEnd ? Canvas.HeightOf(EndLabel, room, MapStyle.FactLabel) : 0)
            + Canvas.HeightOf(objective.Name, room, isEnd ? MapStyle.Strong : MapStyle.Body)
            + (Target(objective) is { } target ? Canvas.HeightOf(target, room, MapStyle.Small) : 0)
            + (2 * MapStyle.Padding);
    }

    private void Box(Objective objective, Frame frame, bool isEnd, Canvas canvas)
    {
        canvas.Add(
            new BoxShape(frame, Tone.Paper, isEnd ? Tone.Ink : Tone.Figure) { Corner = 4, Thickness = isEnd ? 2 : 1 }
        );
        var room = frame.Inside(MapStyle.Padding, MapStyle.Padding);
        var y = room.Y;
        if (isEnd)
        {
            y += canvas.Text(EndLabel, room.X, y, room.Width, MapStyle.FactLabel);
        }

        y += canvas.Text(objective.Name, room.X, y, room.Width, isEnd ? MapStyle.Strong : MapStyle.Body);
        if (Target(objective) is { } target)
        {
            canvas.Text(target, room.X, y, room.Width, MapStyle.Small);
        }
    }

    private string EndLabel => scene.Say("Einddoelstelling", "End objective");

    private string? Target(Objective objective)
    {
        if (objective.Target is not { } target)
        {
            return null;
        }

        var number = StepTexts.Number((double)target, objective.Unit, scene.Language);
        return scene.Say($"doel: {number}", $"target: {number}");
    }
}
