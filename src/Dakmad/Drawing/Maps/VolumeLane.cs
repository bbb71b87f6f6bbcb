using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Drawing.Maps;

/// <summary>
/// How many come by, and who drops off. Bars compare what counts in one unit; of a funnel that cannot be worked out the
/// numbers stand that the plan states.
/// </summary>
internal sealed class VolumeLane : IMapLane
{
    private const double BarHeight = 54;
    private const double BarWidth = 58;
    private const double Gap = 2;

    private readonly MapScene _scene;
    private readonly Dictionary<string, double> _most = new(StringComparer.Ordinal);

    public VolumeLane(MapScene scene)
    {
        _scene = scene;
        foreach (var step in scene.Steps)
        {
            if (VolumeOf(step) is { } volume)
            {
                var unit = UnitOf(step);
                _most[unit] = Math.Max(_most.GetValueOrDefault(unit), volume);
            }
        }

        IsThere = _most.Count > 0;
    }

    public string Key => "volume";

    public string Label => _scene.Say("Volume en uitval", "Volume and drop-off");

    public bool IsThere { get; }

    public double HeightOf(MapBand band) => TextsAbove + BarHeight + Gap + band.Steps.Max(step => Below(step, band));

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        var ground = top + TextsAbove + BarHeight;
        foreach (var step in band.Steps)
        {
            if (VolumeOf(step) is { } volume)
            {
                Column(step, volume, band, ground, canvas);
            }
        }

        canvas.Rule(band.Left, band.ColumnsRight, ground, Tone.Figure);
    }

    private static double TextsAbove => MapStyle.Strong.Leading + Gap;

    private void Column(MapStep step, double volume, MapBand band, double ground, Canvas canvas)
    {
        var left = band.LeftOf(step.Position);
        var most = _most[UnitOf(step)];
        var high = most > 0 ? BarHeight * volume / most : 0;
        canvas.Add(
            new BoxShape(new(band.CentreOf(step.Position) - (BarWidth / 2), ground - high, BarWidth, high), Tone.Figure)
        );
        var least = _scene.Funnel.HasVolumes && step.Funnel.IsLowerBound ? "≥ " : "";
        canvas.Text(
            least + Spoken.Number(Rounded(volume))[_scene.Language],
            left,
            ground - high - TextsAbove,
            band.InnerWidth,
            MapStyle.Strong,
            TextAlignment.Middle
        );
        var y = ground + Gap;
        foreach (var text in Texts(step))
        {
            y += canvas.Text(text.Text, left, y, band.InnerWidth, text.Style, TextAlignment.Middle);
        }
    }

    private double Below(MapStep step, MapBand band) =>
        VolumeOf(step) is null ? 0 : Texts(step).Sum(text => Canvas.HeightOf(text.Text, band.InnerWidth, text.Style));

    private IEnumerable<MapText> Texts(MapStep step)
    {
        var unit = _scene.Funnel.HasVolumes ? step.Funnel.Unit : step.Touchpoint.Volume?.Unit;
        if (unit is not null)
        {
            yield return new(Terms.Of(unit)[_scene.Language], MapStyle.Small);
        }

        if (!_scene.Funnel.HasVolumes || step.Funnel.DroppedOff <= 0)
        {
            yield break;
        }

        var share = Spoken.Percentage(step.Funnel.DropOffRate)[_scene.Language];
        var isLargest = ReferenceEquals(_scene.Funnel.LargestDropOff, step.Funnel);
        yield return isLargest
            ? new(
                _scene.Say(
                    $"▼ {share} valt af: {DropOffWords.Mark(_scene.Funnel, step.Funnel).Dutch}",
                    $"▼ {share} drop off: {DropOffWords.Mark(_scene.Funnel, step.Funnel).English}"
                ),
                MapStyle.Attention
            )
            : new(_scene.Say($"{share} valt af", $"{share} drop off"), MapStyle.Small);
    }

    /// <summary>Whole customers where there are many, tenths where there are few.</summary>
    private static double Rounded(double volume) =>
        volume >= 100 ? Math.Round(volume)
        : volume >= 1 ? Math.Round(volume, 1)
        : volume;

    private double? VolumeOf(MapStep step) =>
        _scene.Funnel.HasVolumes ? step.Funnel.Visits : (double?)step.Touchpoint.Volume?.Expected;

    private string UnitOf(MapStep step) =>
        (_scene.Funnel.HasVolumes ? step.Funnel.Unit : step.Touchpoint.Volume?.Unit)?.Name ?? "";
}
