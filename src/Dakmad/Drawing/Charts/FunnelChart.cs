using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Drawing.Maps;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Drawing.Charts;

/// <summary>A bar for each touchpoint, as long as many come by, and beside it who drops off there.</summary>
internal static class FunnelChart
{
    private const double NameWidth = 250;
    private const double NumberWidth = 172;
    private const double DropWidth = 180;
    private const double Gap = 12;
    private const double RowGap = 7;
    private const double BarHeight = 18;

    public static Picture Of(ChartScene scene, Journey journey)
    {
        var funnel = scene.Analysis.FunnelOf(journey);
        var end = funnel.HasVolumes
            ? scene.Say(
                $"{Least(funnel.EndIsLowerBound)}{StepTexts.Number(Rounded(funnel.End), funnel.Unit, scene.Language)} aan het einde",
                $"{Least(funnel.EndIsLowerBound)}{StepTexts.Number(Rounded(funnel.End), funnel.Unit, scene.Language)} at the end"
            )
            : scene.Say(
                "Het plan zegt niet hoeveel klanten beginnen.",
                "The plan does not say how many customers enter."
            );
        return scene.Picture(
            $"funnel-{journey.Id}",
            scene.Say($"Trechter: {journey.Name}", $"Funnel: {journey.Name}"),
            end,
            string.Join(' ', Sentences(scene, funnel).Prepend($"{end}.")),
            (canvas, y) => funnel.HasVolumes ? Bars(scene, funnel, canvas, y) : y
        );
    }

    private static IEnumerable<string> Sentences(ChartScene scene, JourneyFunnel funnel) =>
        funnel.HasVolumes ? funnel.Steps.Select(step => $"{step.Touchpoint.Name}: {Visits(scene, step)}.") : [];

    private static double Bars(ChartScene scene, JourneyFunnel funnel, Canvas canvas, double top)
    {
        var most = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var step in funnel.Steps)
        {
            var unit = step.Unit?.Name ?? "";
            most[unit] = Math.Max(most.GetValueOrDefault(unit), step.Visits);
        }

        var left = ChartScene.Margin + NameWidth + Gap;
        var room = ChartScene.Room - NameWidth - NumberWidth - DropWidth - (3 * Gap);
        // Who comes in at the first touchpoint goes without saying.
        var entries = funnel.Entries.Where(entry => entry.Position > 0).ToLookup(entry => entry.Position);
        var y = top;
        var above = default(FunnelStep);
        foreach (var step in funnel.Steps)
        {
            // Where something else is counted another scale begins, and says so.
            if (above is null || above.Unit != step.Unit)
            {
                y += Scale(scene, step, most[step.Unit?.Name ?? ""], (left, room), canvas, y);
            }

            above = step;
            var row = y;
            canvas.Group(
                "step",
                () =>
                {
                    var name = $"{step.Position + 1}  {step.Touchpoint.Name}";
                    var high = canvas.Text(name, ChartScene.Margin, row, NameWidth, ChartScene.Body);
                    high += Entering(scene, entries[step.Position], canvas, row + high);
                    var all = most[step.Unit?.Name ?? ""];
                    canvas.Add(new BoxShape(new(left, row, room, BarHeight), Tone.Field));
                    canvas.Add(
                        new BoxShape(new(left, row, all > 0 ? room * step.Visits / all : 0, BarHeight), Tone.Figure)
                    );
                    var number = canvas.Text(
                        Visits(scene, step),
                        left + room + Gap,
                        row,
                        NumberWidth,
                        ChartScene.Strong
                    );
                    high = Math.Max(high, number);
                    if (step.DroppedOff > 0)
                    {
                        high = Math.Max(
                            high,
                            DropOff(scene, funnel, step, canvas, left + room + NumberWidth + (2 * Gap), row)
                        );
                    }

                    y = row + Math.Max(high, BarHeight) + RowGap;
                }
            );
        }

        return most.Count == 1
            ? y
            : y
                + canvas.Text(
                    scene.Say(
                        "Wat in een andere eenheid wordt geteld, heeft een eigen schaal: alleen balken met dezelfde eenheid zijn te vergelijken.",
                        "What is counted in another unit has a scale of its own: only bars of one unit can be compared."
                    ),
                    ChartScene.Margin,
                    y + 4,
                    ChartScene.Room,
                    ChartScene.Small
                )
                + 4;
    }

    /// <summary>Over bars of one unit: what is counted, from nothing to how many a full bar is.</summary>
    private static double Scale(
        ChartScene scene,
        FunnelStep step,
        double most,
        (double Left, double Width) room,
        Canvas canvas,
        double y
    )
    {
        var full = StepTexts.Number(Rounded(most), step.Unit, scene.Language);
        return canvas.Text(
                scene.Say($"volle balk: {full}", $"full bar: {full}"),
                room.Left,
                y,
                room.Width,
                ChartScene.Small,
                TextAlignment.End
            ) + 2;
    }

    private static double Entering(ChartScene scene, IEnumerable<FunnelEntry> entries, Canvas canvas, double top)
    {
        var y = top;
        foreach (var entry in entries)
        {
            var many = StepTexts.Number(Rounded(entry.Volume), entry.Unit, scene.Language);
            y += canvas.Text(
                scene.Say($"→ hier komen {many} binnen", $"→ {many} come in here"),
                ChartScene.Margin,
                y,
                NameWidth,
                ChartScene.Small
            );
        }

        return y - top;
    }

    private static double DropOff(
        ChartScene scene,
        JourneyFunnel funnel,
        FunnelStep step,
        Canvas canvas,
        double x,
        double y
    )
    {
        var share = Spoken.Percentage(step.DropOffRate)[scene.Language];
        var isLargest = ReferenceEquals(step, funnel.LargestDropOff);
        return canvas.Text(
            isLargest
                ? scene.Say(
                    $"▼ {share} valt af: {DropOffWords.Mark(funnel, step).Dutch}",
                    $"▼ {share} drop off: {DropOffWords.Mark(funnel, step).English}"
                )
                : scene.Say($"{share} valt af", $"{share} drop off"),
            x,
            y,
            DropWidth,
            isLargest ? ChartScene.Attention : ChartScene.Body
        );
    }

    private static string Visits(ChartScene scene, FunnelStep step) =>
        Least(step.IsLowerBound) + StepTexts.Number(Rounded(step.Visits), step.Unit, scene.Language);

    private static string Least(bool isLowerBound) => isLowerBound ? "≥ " : "";

    private static double Rounded(double volume) =>
        volume >= 100 ? Math.Round(volume)
        : volume >= 1 ? Math.Round(volume, 1)
        : volume;
}
