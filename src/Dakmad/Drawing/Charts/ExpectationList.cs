using System.Linq;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Drawing.Charts;

/// <summary>What a plan itself expects of its journeys, and whether they are so.</summary>
internal static class ExpectationList
{
    private const double RowGap = 6;

    /// <summary>Draws what is expected of the journeys that are shown from a top, and says where it ends.</summary>
    public static double Draw(ChartScene scene, VerdictSubject plan, Canvas canvas, double top)
    {
        var journeys = plan.Journeys;
        var expected = plan
            .Plan.Expectations.Where(judgement =>
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
                            $"Wat het plan '{plan.Called}' zelf van de customer journeys verwacht",
                            $"What the plan '{plan.Called}' itself expects of its journeys"
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
