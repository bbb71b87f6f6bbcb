using System;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// A value of a journey as a bar, with the bound up to which (or from which on) it fits and the one beyond which it does not.
/// Both stand at the same place for every journey, so that bars below each other can be compared.
/// </summary>
internal static class MeasureBar
{
    private const double MeasureWidth = 300;
    private const double FigureWidth = 290;
    private const double Gap = 12;
    private const double Height = 12;
    private const double Indent = 16;

    /// <summary>A bar this many times its highest bound is drawn to the end, with an arrow.</summary>
    private const double Farthest = 2;

    /// <summary>Whether a reason has a value and bounds to hold it against.</summary>
    public static bool IsMeasured(VerdictReason reason) =>
        reason is { Low: not null, High: not null, FitBound: > 0, ContradictionBound: > 0 };

    /// <summary>Draws it, and says how high it is.</summary>
    public static double Draw(ChartScene scene, string journey, VerdictReason reason, Canvas canvas, double y)
    {
        var (low, high) = (reason.Low!.Value, reason.High!.Value);
        var (fit, contradiction) = (reason.FitBound!.Value, reason.ContradictionBound!.Value);
        var most = Math.Max(fit, contradiction) * Farthest;
        var left = ChartScene.Margin + MeasureWidth + Gap;
        var room = ChartScene.Room - MeasureWidth - FigureWidth - (2 * Gap);
        double At(double value) => left + (room * Math.Min(value / most, 1));

        var used = canvas.Text(journey, ChartScene.Margin + Indent, y, MeasureWidth - Indent, ChartScene.Body);
        var isAgainst = reason.Effect == VerdictEffect.Against;
        var tone = isAgainst ? Tone.Accent : Tone.Figure;
        canvas.Add(new BoxShape(new(left, y + 1, room, Height), Tone.Field));
        if (reason.ValueBound != FigureBound.NotKnown)
        {
            canvas.Add(new BoxShape(new(left, y + 1, At(low) - left, Height), tone));

            // What may be more is drawn to where it may go.
            var end = reason.ValueBound == FigureBound.AtLeast ? most : high;
            if (end > low)
            {
                canvas.Add(
                    new BoxShape(new(At(low), y + 1, At(end) - At(low), Height), Tone.None, Tone.Figure)
                    {
                        IsDashed = true,
                    }
                );
            }

            if (high > most)
            {
                canvas.Add(Arrow(left + room, y, tone));
            }
        }

        canvas.Add(Line(At(fit), y, isDashed: false));
        canvas.Add(Line(At(contradiction), y, isDashed: true));
        used = Math.Max(
            used,
            canvas.Text(
                Figures(scene, reason),
                left + room + Gap,
                y,
                FigureWidth,
                isAgainst ? ChartScene.Attention : ChartScene.Body
            )
        );
        return Math.Max(used, Height + 4);
    }

    /// <summary>What is measured, and its bounds: the same for every journey that is held against them.</summary>
    public static string Heading(ChartScene scene, VerdictReason reason)
    {
        var (fit, contradiction) = (reason.FitBound!.Value, reason.ContradictionBound!.Value);
        var (good, bad) = (
            VerdictNames.Show(reason.Measure, fit)[scene.Language],
            VerdictNames.Show(reason.Measure, contradiction)[scene.Language]
        );
        var measure = scene.Say(VerdictNames.OfMeasure(reason.Measure));
        return fit < contradiction
            ? scene.Say(
                $"{measure} (past tot en met {good}, niet boven {bad})",
                $"{measure} (fits up to {good}, not above {bad})"
            )
            : scene.Say(
                $"{measure} (past vanaf {good}, niet tot en met {bad})",
                $"{measure} (fits from {good}, not up to {bad})"
            );
    }

    private static string Figures(ChartScene scene, VerdictReason reason) =>
        $"{VerdictNames.ShowValue(reason)![scene.Language]}: {VerdictNames.Of(reason.Effect)[scene.Language]}";

    private static LineShape Line(double x, double y, bool isDashed) =>
        new([new(x, y - 2), new(x, y + 4 + Height)], Tone.Ink) { Thickness = 2, IsDashed = isDashed };

    private static PolygonShape Arrow(double x, double y, Tone tone) =>
        new([new(x, y - 1), new(x + 8, y + 1 + (Height / 2)), new(x, y + 3 + Height)], tone);
}
