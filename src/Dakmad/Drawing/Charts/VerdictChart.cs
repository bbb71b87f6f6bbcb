using System;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// Of every journey, under every value discipline, what was measured: bars against their bounds. The bounds of all stand
/// below each other, so that one sees at once what is on which side and how far.
/// </summary>
internal static class VerdictChart
{
    private const double MeasureWidth = 300;
    private const double FigureWidth = 240;
    private const double Gap = 12;
    private const double BarHeight = 12;
    private const double RowGap = 6;

    /// <summary>A bar this many times its bound is drawn to the end, with an arrow.</summary>
    private const double Farthest = 2;

    public static Picture Of(ChartScene scene, ValueList<Journey> journeys)
    {
        var verdicts = journeys
            .Select(journey => scene.Analysis.Verdicts.Find(journey))
            .OfType<JourneyVerdict>()
            .ToArray();
        return scene.Picture(
            "verdict",
            scene.Say("Past het bij de strategie?", "Does it fit the strategy?"),
            scene.Plan.Name,
            verdicts.Length == 0
                ? scene.Say("Het plan heeft geen customer journey.", "The plan has no journey.")
                : string.Join(
                    ' ',
                    verdicts.SelectMany(verdict => verdict.Disciplines).Select(one => one.Sentence[scene.Language])
                ),
            (canvas, y) =>
            {
                foreach (var verdict in verdicts)
                {
                    y = Journey(scene, verdict, canvas, y) + 14;
                }

                return y
                    + canvas.Text(
                        scene.Say(
                            "De streep is de grens van Dakmad; S3 noemt de richting en geen getallen.",
                            "The line is the bound of Dakmad; S3 names directions and no numbers."
                        ),
                        ChartScene.Margin,
                        y,
                        ChartScene.Room,
                        ChartScene.Small
                    );
            }
        );
    }

    private static double Journey(ChartScene scene, JourneyVerdict verdict, Canvas canvas, double top)
    {
        var y = top;
        canvas.Group(
            "verdicts",
            () =>
            {
                y +=
                    canvas.Text(
                        verdict.Journey.Name,
                        ChartScene.Margin,
                        y,
                        ChartScene.Room,
                        ChartScene.Heading with
                        {
                            Size = 15,
                        }
                    ) + 4;
                foreach (var discipline in verdict.Disciplines)
                {
                    canvas.Rule(ChartScene.Margin, ChartScene.Margin + ChartScene.Room, y);
                    y += 6;
                    var chosen = discipline.IsChosen ? scene.Say(" (gekozen)", " (chosen)") : "";
                    var isBad = discipline is { IsChosen: true, Verdict: FitVerdict.Contradicts };
                    y +=
                        canvas.Text(
                            $"{VerdictMarks.Of(discipline.Verdict)} {scene.Say(VerdictWords.Of(discipline.Discipline))}{chosen}: {VerdictLabels.Of(discipline.Verdict)[scene.Language]}",
                            ChartScene.Margin,
                            y,
                            ChartScene.Room,
                            isBad ? ChartScene.Attention : ChartScene.Strong
                        ) + 4;
                    foreach (
                        var reason in discipline.Reasons.Where(reason =>
                            reason is { Low: not null, High: not null, Bound: > 0 }
                        )
                    )
                    {
                        y += Reason(scene, reason, canvas, y) + RowGap;
                    }
                }
            }
        );
        return y;
    }

    private static double Reason(ChartScene scene, VerdictReason reason, Canvas canvas, double y)
    {
        var (low, high, bound) = (reason.Low!.Value, reason.High!.Value, reason.Bound!.Value);
        var left = ChartScene.Margin + MeasureWidth + Gap;
        var room = ChartScene.Room - MeasureWidth - FigureWidth - (2 * Gap);
        double At(double value) => left + (room * Math.Min(value / bound, Farthest) / Farthest);

        var used = canvas.Text(
            scene.Say(VerdictNames.OfMeasure(reason.Measure)),
            ChartScene.Margin + 16,
            y,
            MeasureWidth - 16,
            ChartScene.Body
        );
        var isAgainst = reason.Effect == VerdictEffect.Against;
        canvas.Add(new BoxShape(new(left, y + 1, room, BarHeight), Tone.Field));
        canvas.Add(new BoxShape(new(left, y + 1, At(low) - left, BarHeight), isAgainst ? Tone.Accent : Tone.Figure));
        if (high > low)
        {
            canvas.Add(
                new BoxShape(new(At(low), y + 1, At(high) - At(low), BarHeight), Tone.None, Tone.Figure)
                {
                    IsDashed = true,
                }
            );
        }

        if (high / bound > Farthest)
        {
            canvas.Add(
                new PolygonShape(
                    [
                        new(left + room, y - 1),
                        new(left + room + 8, y + 1 + (BarHeight / 2)),
                        new(left + room, y + 3 + BarHeight),
                    ],
                    isAgainst ? Tone.Accent : Tone.Figure
                )
            );
        }

        canvas.Add(
            new LineShape([new(At(bound), y - 2), new(At(bound), y + 4 + BarHeight)], Tone.Ink) { Thickness = 2 }
        );
        var value = VerdictNames.ShowRange(reason.Measure, low, high)[scene.Language];
        var limit = VerdictNames.Show(reason.Measure, bound)[scene.Language];
        var effect = VerdictNames.Of(reason.Effect)[scene.Language];
        used = Math.Max(
            used,
            canvas.Text(
                scene.Say($"{value}, grens {limit}: {effect}", $"{value}, bound {limit}: {effect}"),
                left + room + Gap,
                y,
                FigureWidth,
                isAgainst ? ChartScene.Attention : ChartScene.Body
            )
        );
        return Math.Max(used, BarHeight + 4);
    }
}
