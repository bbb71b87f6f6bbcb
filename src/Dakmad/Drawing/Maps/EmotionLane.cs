using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Drawing.Maps;

/// <summary>
/// How the customer is expected to feel [S1:293]: a curve over named levels, broken where the plan does not say, with its
/// low points and its turns from positive to negative marked.
/// </summary>
internal sealed class EmotionLane : IMapLane
{
    private const double Step = 25;
    private const double Above = 11;
    private const double Below = 22;

    private readonly MapScene _scene;
    private readonly Emotion[] _levels;
    private readonly HashSet<string> _turns;
    private readonly Emotion? _lowest;

    public EmotionLane(MapScene scene)
    {
        _scene = scene;
        var stated = scene.Steps.Select(step => step.Touchpoint.Experience?.Emotion).OfType<Emotion>().ToArray();
        IsThere = stated.Length > 0;
        var highest = stated.Append(Emotion.Positive).Max();
        var lowest = stated.Append(Emotion.Negative).Min();
        _levels = [.. Enum.GetValues<Emotion>().Where(level => level >= lowest && level <= highest).Reverse()];
        _lowest = stated.Length > 0 && stated.Min() < Emotion.Neutral ? stated.Min() : null;
        _turns = IsThere ? [.. scene.Analysis.ProfileOf(scene.Journey).Emotions.Turns.Select(turn => turn.To.Id)] : [];
    }

    public string Key => "emotion";

    public string Label => _scene.Say("Beleving", "Experience");

    public bool IsThere { get; }

    public double HeightOf(MapBand band) => FirstBelow + ((_levels.Length - 1) * Step) + Below;

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        var first = top + FirstBelow;
        for (var i = 0; i < _levels.Length; i++)
        {
            var y = first + (i * Step);
            canvas.Text(
                _scene.Say(Terms.Of(_levels[i]).Label),
                MapStyle.Margin,
                y - (MapStyle.Small.Leading / 2),
                MapStyle.LabelWidth - 8,
                MapStyle.Small
            );
            canvas.Rule(band.Left, band.ColumnsRight, y);
        }

        foreach (var run in Runs(band))
        {
            canvas.Add(
                new LineShape([.. run.Select(step => At(step, band, first))], Tone.Ink)
                {
                    Thickness = 2,
                    IsCurved = true,
                }
            );
        }

        foreach (var step in band.Steps.Where(step => step.Touchpoint.Experience?.Emotion is not null))
        {
            Mark(step, band, first, canvas);
        }
    }

    /// <summary>How far the highest level stands below the top, so that its name keeps clear of that of the lane.</summary>
    private double FirstBelow => Canvas.HeightOf(Label, MapStyle.LabelWidth - 8, MapStyle.Lane) + Above;

    /// <summary>Steps in a row of which the emotion is stated, two or more.</summary>
    private static IEnumerable<List<MapStep>> Runs(MapBand band)
    {
        var run = new List<MapStep>();
        foreach (var step in band.Steps)
        {
            if (step.Touchpoint.Experience?.Emotion is not null)
            {
                run.Add(step);
                continue;
            }

            if (run.Count > 1)
            {
                yield return run;
            }

            run = [];
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    private Point At(MapStep step, MapBand band, double first) =>
        new(
            band.CentreOf(step.Position),
            first + (Array.IndexOf(_levels, step.Touchpoint.Experience!.Emotion!.Value) * Step)
        );

    private void Mark(MapStep step, MapBand band, double first, Canvas canvas)
    {
        var at = At(step, band, first);
        var emotion = step.Touchpoint.Experience!.Emotion;
        var isLow = emotion == _lowest;
        var isTurn = _turns.Contains(step.Touchpoint.Id);
        canvas.Group(
            "emotion",
            () =>
            {
                if (isLow)
                {
                    canvas.Add(
                        new PolygonShape(
                            [new(at.X - 7, at.Y - 5), new(at.X + 7, at.Y - 5), new(at.X, at.Y + 7)],
                            Tone.Accent,
                            Tone.Paper
                        )
                    );
                }
                else
                {
                    canvas.Add(new DotShape(at, 5, isTurn ? Tone.Accent : Tone.Ink, Tone.Paper));
                }

                if (isLow || isTurn)
                {
                    var words = (isLow, isTurn) switch
                    {
                        (true, true) => _scene.Say("omslag, dieptepunt", "turn, low point"),
                        (true, _) => _scene.Say("dieptepunt", "low point"),
                        _ => _scene.Say("omslag", "turn"),
                    };
                    canvas.Text(
                        words,
                        band.LeftOf(step.Position),
                        at.Y + 7,
                        band.InnerWidth,
                        MapStyle.Attention,
                        TextAlignment.Middle
                    );
                }
            },
            $"{step.Touchpoint.Name}: {Terms.Of(emotion!.Value).Label[_scene.Language]}"
        );
    }
}
