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
    private const double RowGap = 6;
    private const double Indent = 16;

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

                y = Expectations(scene, journeys, canvas, y);
                return y
                    + canvas.Text(
                        scene.Say(
                            "Doorgetrokken streep: tot of vanaf hier past het. Gestippelde streep: voorbij deze grens past het niet. De grenzen zijn die van Dakmad: de bron (S3, de drie waardestrategieën) noemt de richting en geen getallen.",
                            "Solid line: up to here, or from here on, it fits. Dashed line: beyond it does not fit. The bounds are those of Dakmad: the source (S3, the three value disciplines) names directions and no numbers."
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
                    var bars = discipline.Reasons.Where(MeasureBar.IsMeasured).ToArray();
                    foreach (var reason in bars)
                    {
                        y += MeasureBar.Draw(scene, reason, canvas, y) + RowGap;
                    }

                    if (bars.Length == 0)
                    {
                        y +=
                            canvas.Text(
                                discipline.Sentence[scene.Language],
                                ChartScene.Margin + Indent,
                                y,
                                ChartScene.Room - Indent,
                                ChartScene.Body
                            ) + RowGap;
                    }
                }
            }
        );
        return y;
    }

    /// <summary>What the plan itself expects of these journeys, and whether they are so.</summary>
    private static double Expectations(ChartScene scene, ValueList<Journey> journeys, Canvas canvas, double top)
    {
        var expected = scene
            .Analysis.Expectations.Where(judgement =>
                judgement.Journeys.IsEmpty || judgement.Journeys.Any(one => journeys.Contains(one.Journey))
            )
            .ToArray();
        if (expected.Length == 0)
        {
            return top;
        }

        var y = top;
        canvas.Group(
            "expectations",
            () =>
            {
                y +=
                    canvas.Text(
                        scene.Say(
                            "Wat het plan zelf van de customer journeys verwacht",
                            "What the plan itself expects of its journeys"
                        ),
                        ChartScene.Margin,
                        y,
                        ChartScene.Room,
                        ChartScene.Heading with
                        {
                            Size = 15,
                        }
                    ) + 4;
                foreach (var judgement in expected)
                {
                    var (mark, style) = judgement.Outcome switch
                    {
                        ExpectationOutcome.Met => ("●", ChartScene.Body),
                        ExpectationOutcome.NotMet => ("✕", ChartScene.Attention),
                        _ => ("○", ChartScene.Body),
                    };
                    y +=
                        canvas.Text(
                            $"{mark} {judgement.Text[scene.Language]}",
                            ChartScene.Margin,
                            y,
                            ChartScene.Room,
                            style
                        ) + RowGap;
                }
            }
        );
        return y + 8;
    }
}
