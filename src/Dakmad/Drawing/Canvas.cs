using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Drawing.Texts;

namespace Dakmad.Drawing;

/// <summary>What a picture is put together on: measures and divides texts, and gathers shapes.</summary>
internal sealed class Canvas
{
    /// <summary>Where letters stand below the top of their line, in sizes of the letters.</summary>
    private const double Ascent = 1;

    private List<Shape> _shapes = [];

    /// <summary>What has been drawn so far.</summary>
    public ValueList<Shape> Shapes => [.. _shapes];

    /// <summary>How high a text will be that is so wide.</summary>
    public static double HeightOf(string text, double width, TextStyle style) =>
        TextWrapping.Wrap(InertText.Of(text), width, style).Count * style.Leading;

    /// <summary>How wide a text is on one line.</summary>
    public static double WidthOf(string text, TextStyle style) => TextMetrics.WidthOf(InertText.Of(text), style);

    public void Add(Shape shape) => _shapes.Add(shape);

    /// <summary>Draws a text from the top of a room, and says how high it is.</summary>
    /// <param name="text">The text, which may be a stranger's.</param>
    /// <param name="x">The left of the room.</param>
    /// <param name="y">The top of the room.</param>
    /// <param name="width">How wide the room is.</param>
    /// <param name="style">How the text looks.</param>
    /// <param name="align">Where its lines stand in the room.</param>
    public double Text(
        string text,
        double x,
        double y,
        double width,
        TextStyle style,
        TextAlignment align = TextAlignment.Start
    )
    {
        var lines = TextWrapping.Wrap(InertText.Of(text), width, style);
        var height = lines.Count * style.Leading;
        _shapes.Add(
            new TextShape(
                [.. lines.Select((line, at) => Line(line, x, y + (at * style.Leading), width, style, align))],
                style,
                new(x, y, width, height)
            )
            {
                Alignment = align,
            }
        );
        return height;
    }

    public void Line(Tone tone, params ReadOnlySpan<Point> points) => Add(new LineShape([.. points], tone));

    /// <summary>A level line.</summary>
    public void Rule(double x, double right, double y, Tone tone = Tone.Hairline) =>
        Line(tone, new(x, y), new(right, y));

    /// <summary>What is drawn meanwhile, as one thing.</summary>
    public void Group(string role, Action draw, string? title = null, PlanPath? path = null)
    {
        var outer = _shapes;
        _shapes = [];
        draw();
        var inner = _shapes;
        _shapes = outer;
        _shapes.Add(
            new GroupShape(role, [.. inner]) { Title = title is null ? null : InertText.Of(title), Path = path }
        );
    }

    private static TextLine Line(
        WrappedLine line,
        double x,
        double y,
        double width,
        TextStyle style,
        TextAlignment align
    )
    {
        var shown = line.Text.TrimEnd();
        var needed = TextMetrics.WidthOf(line.IsBroken ? shown + TextWrapping.Hyphen : shown, style);
        // Of a character that is wider than the room no more than the room is used.
        var isTooWide = needed > width;
        var wide = isTooWide ? width : needed;
        var at = align switch
        {
            TextAlignment.Middle => x + (width / 2),
            TextAlignment.End => x + width,
            _ => x,
        };
        return new(line.Text, at, y + (style.Size * Ascent), wide, line.IsBroken)
        {
            IsFitted = isTooWide || !TextMetrics.IsKnown(shown, style.IsBold),
        };
    }
}
