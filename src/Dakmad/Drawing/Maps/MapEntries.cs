using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Drawing.Maps;

/// <summary>
/// Where customers come into the journey, as arrows onto the cards. Of a journey that everybody enters at the first touchpoint
/// nothing is drawn: that goes without saying.
/// </summary>
internal sealed class MapEntries
{
    private const double Arrow = 15;

    private readonly MapScene _scene;
    private readonly ILookup<int, string> _texts;

    public MapEntries(MapScene scene)
    {
        _scene = scene;
        _texts = Entries(scene).ToLookup(entry => entry.Position, entry => entry.Text);
    }

    /// <summary>Whether customers come in elsewhere than at the first touchpoint.</summary>
    public bool AreThere => _texts.Any(entry => entry.Key > 0);

    /// <summary>How many come in at a step, in words, such as <c>1.200 bezoekers</c>.</summary>
    public IEnumerable<string> At(int position) => _texts[position];

    public double HeightOf(MapBand band) =>
        AreThere && band.Steps.Any(step => _texts.Contains(step.Position))
            ? band.Steps.Max(step => TextOf(step, band.InnerWidth)) + Arrow
            : 0;

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        canvas.Text(Label, MapStyle.Margin, top, MapStyle.LabelWidth - 8, MapStyle.Lane);
        foreach (var step in band.Steps.Where(step => _texts.Contains(step.Position)))
        {
            canvas.Group(
                "entry",
                () =>
                {
                    var y = top + height - Arrow - TextOf(step, band.InnerWidth);
                    foreach (var text in _texts[step.Position])
                    {
                        y += canvas.Text(
                            text,
                            band.LeftOf(step.Position),
                            y,
                            band.InnerWidth,
                            MapStyle.Small,
                            TextAlignment.Middle
                        );
                    }

                    var x = band.CentreOf(step.Position);
                    canvas.Add(
                        new LineShape([new(x, top + height - Arrow + 1), new(x, top + height - 1)], Tone.Ink)
                        {
                            HasArrow = true,
                            Thickness = 1.5,
                        }
                    );
                },
                $"{Label}: {step.Touchpoint.Name}"
            );
        }
    }

    private string Label => _scene.Say("Instroom", "Coming in");

    private double TextOf(MapStep step, double width) =>
        _texts[step.Position].Sum(text => Canvas.HeightOf(text, width, MapStyle.Small));

    /// <summary>Those of the funnel; where it has none, those that the plan states.</summary>
    private static IEnumerable<(int Position, string Text)> Entries(MapScene scene)
    {
        if (scene.Funnel.HasVolumes && !scene.Funnel.Entries.IsEmpty)
        {
            return scene.Funnel.Entries.Select(entry =>
                (entry.Position, StepTexts.Number(Rounded(entry.Volume), entry.Unit, scene.Language))
            );
        }

        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in scene.Steps)
        {
            positions.TryAdd(step.Touchpoint.Id, step.Position);
        }

        return scene
            .Journey.Entries.Where(entry => positions.ContainsKey(entry.Touchpoint.Id))
            .Select(entry =>
                (
                    positions[entry.Touchpoint.Id],
                    entry.Volume is { } volume
                        ? StepTexts.Number((double)volume, entry.Unit, scene.Language)
                        : scene.Say("klanten", "customers")
                )
            );
    }

    private static double Rounded(double volume) => volume >= 1 ? Math.Round(volume, 1) : volume;
}
