using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Drawing.Maps;

/// <summary>A lane of texts: some below each other for every step.</summary>
internal sealed class TextLane(string key, string label, MapScene scene, Func<MapStep, IEnumerable<MapText>> texts)
    : IMapLane
{
    private const double MarkWidth = 13;
    private const double Between = 2;

    private readonly MapText[][] _texts = [.. scene.Steps.Select(step => texts(step).ToArray())];

    public string Key => key;

    public string Label => label;

    public bool IsThere => _texts.Any(step => step.Length > 0);

    public double HeightOf(MapBand band) =>
        band.Steps.Max(step => _texts[step.Position].Sum(text => HeightOf(text, band.InnerWidth) + Between));

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        foreach (var step in band.Steps)
        {
            var y = top;
            foreach (var text in _texts[step.Position])
            {
                var left = band.LeftOf(step.Position);
                var indent = text.Mark is null ? 0 : MarkWidth;
                if (text.Mark is { } mark)
                {
                    canvas.Text(mark, left, y, MarkWidth, text.Style);
                }

                y += canvas.Text(text.Text, left + indent, y, band.InnerWidth - indent, text.Style) + Between;
            }
        }
    }

    private static double HeightOf(MapText text, double width) =>
        Canvas.HeightOf(text.Text, text.Mark is null ? width : width - MarkWidth, text.Style);
}
