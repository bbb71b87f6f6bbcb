using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;

namespace Dakmad.Drawing.Svg;

/// <summary>
/// Draws a picture as SVG 1.1, with attributes of its own in place of a style sheet, so that it looks the same in a page,
/// in a document and on a slide. Nothing is loaded and nothing runs.
/// </summary>
public static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const string Fonts = "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif";

    /// <summary>Draws a picture as a document of its own.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="idPrefix">
    /// What the ids in it start with, letters, digits and hyphens; needed where a page has the same picture twice.
    /// The key of the picture when null.
    /// </param>
    /// <exception cref="ArgumentException">The prefix cannot start an id.</exception>
    public static void Write(Picture picture, TextWriter output, string? idPrefix = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(output);
        var svg = new MarkupWriter(output);
        Write(picture, svg, Prefix(picture, idPrefix), new(0, 0, picture.Width, picture.Height), picture.Shapes);
        svg.NewLine();
    }

    /// <summary>Draws pictures below each other, as one document.</summary>
    /// <param name="pictures">The pictures, at least one.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <exception cref="ArgumentException">There is no picture.</exception>
    public static void Write(ValueList<Picture> pictures, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (pictures.IsEmpty)
        {
            throw new ArgumentException("There is no picture to draw.", nameof(pictures));
        }

        if (pictures is [var only])
        {
            Write(only, output);
            return;
        }

        var svg = new MarkupWriter(output);
        var (width, height) = (pictures.Max(picture => picture.Width), pictures.Sum(picture => picture.Height));
        svg.Start("svg").Attribute("xmlns", Namespace).Attribute("width", width).Attribute("height", height);
        svg.Attribute("viewBox", ViewBox(new(0, 0, width, height))).NewLine();
        Box(new(new(0, 0, width, height), Tone.Paper), svg);
        var top = 0.0;
        foreach (var picture in pictures)
        {
            svg.NewLine();
            svg.Start("g").Attribute("transform", $"translate(0 {MarkupWriter.Number(top)})").NewLine();
            Write(picture, svg, picture.Key, new(0, 0, picture.Width, picture.Height), picture.Shapes);
            svg.End();
            top += picture.Height;
        }

        svg.NewLine();
        svg.End().NewLine();
    }

    /// <summary>The prefix that was asked for, or that of the picture.</summary>
    internal static string Prefix(Picture picture, string? asked) =>
        asked is null || Identifier.IsValid(asked)
            ? asked ?? picture.Key
            : throw new ArgumentException($"'{asked}' cannot start an id.", nameof(asked));

    /// <summary>
    /// Draws a picture, or a part of it, numbered from 1. What the whole shows is told with the first part only.
    /// </summary>
    internal static void Write(
        Picture picture,
        MarkupWriter svg,
        string prefix,
        Frame view,
        ValueList<Shape> shapes,
        int? part = null
    )
    {
        var label = part is null ? prefix : $"{prefix}-{part}";
        var isFirst = part is null or 1;
        svg.Start("svg").Attribute("xmlns", Namespace);
        svg.Attribute("width", view.Width).Attribute("height", view.Height);
        svg.Attribute("viewBox", ViewBox(view))
            .Attribute("lang", picture.Language == Language.Dutch ? "nl" : "en")
            .Attribute("role", "img")
            .Attribute("aria-labelledby", isFirst ? $"{label}-title {label}-desc" : $"{label}-title")
            .Attribute("font-family", Fonts);
        svg.NewLine();
        var title = isFirst ? picture.Title : $"{picture.Title} ({part})";
        svg.Start("title").Attribute("id", $"{label}-title").Text(title).End().NewLine();
        if (isFirst)
        {
            svg.Start("desc").Attribute("id", $"{label}-desc").Text(picture.Description).End().NewLine();
        }

        Box(new(view, Tone.Paper), svg);
        svg.NewLine();
        foreach (var shape in shapes)
        {
            Draw(shape, svg, prefix);
            svg.NewLine();
        }

        svg.End();
    }

    /// <summary>The id of what stands for a place in the plan, such as <c>map-operational-journeys-0</c>.</summary>
    internal static string IdOf(string prefix, PlanPath path) => string.Join('-', path.Segments.Prepend(prefix));

    private static string ViewBox(Frame view) =>
        string.Join(' ', new[] { view.X, view.Y, view.Width, view.Height }.Select(MarkupWriter.Number));

    private static void Draw(Shape shape, MarkupWriter svg, string prefix)
    {
        switch (shape)
        {
            case GroupShape group:
                Group(group, svg, prefix);
                break;
            case TextShape text:
                Text(text, svg);
                break;
            case BoxShape box:
                Box(box, svg);
                break;
            case LineShape line:
                Line(line, svg);
                break;
            case PolygonShape polygon:
                svg.Start("path").Attribute("d", $"M{string.Join('L', polygon.Corners.Select(At))}Z");
                Paint(svg, polygon.Fill, polygon.Outline).End();
                break;
            case DotShape dot:
                svg.Start("circle").Attribute("cx", dot.Centre.X).Attribute("cy", dot.Centre.Y);
                Paint(svg.Attribute("r", dot.Radius), dot.Fill, dot.Outline).End();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape));
        }
    }

    private static void Group(GroupShape group, MarkupWriter svg, string prefix)
    {
        svg.Start("g").Attribute("class", group.Role);
        if (group.Path is { } path)
        {
            svg.Attribute("id", IdOf(prefix, path));
        }

        if (group.Title is { } title)
        {
            svg.Start("title").Text(title).End();
        }

        foreach (var shape in group.Shapes)
        {
            svg.NewLine();
            Draw(shape, svg, prefix);
        }

        svg.End();
    }

    private static void Text(TextShape text, MarkupWriter svg)
    {
        svg.Start("text").Attribute("class", Class(text.Style.Tone));
        svg.Attribute("fill", Tones.Colour(text.Style.Tone)).Attribute("font-size", text.Style.Size);
        if (text.Style.IsBold)
        {
            svg.Attribute("font-weight", "bold");
        }

        if (text.Alignment != TextAlignment.Start)
        {
            svg.Attribute("text-anchor", text.Alignment == TextAlignment.Middle ? "middle" : "end");
        }

        if (text.Lines is [var only])
        {
            Line(only, svg);
        }
        else
        {
            foreach (var line in text.Lines)
            {
                Line(line, svg.Start("tspan"));
                svg.End();
            }
        }

        svg.End();
    }

    /// <summary>A line; the hyphen of a broken word is for the eye alone, so that the rest is the name as it was given.</summary>
    private static void Line(TextLine line, MarkupWriter svg)
    {
        svg.Attribute("x", line.X).Attribute("y", line.Baseline);
        if (line.IsFitted)
        {
            svg.Attribute("textLength", line.Width).Attribute("lengthAdjust", "spacingAndGlyphs");
        }

        svg.Text(line.Text);
        if (line.IsBroken)
        {
            svg.Start("tspan").Attribute("aria-hidden", "true").Text("-").End();
        }
    }

    private static void Box(BoxShape box, MarkupWriter svg)
    {
        svg.Start("rect").Attribute("x", box.Frame.X).Attribute("y", box.Frame.Y);
        svg.Attribute("width", box.Frame.Width).Attribute("height", box.Frame.Height);
        if (box.Corner > 0)
        {
            svg.Attribute("rx", box.Corner);
        }

        Paint(svg, box.Fill, box.Outline, box.Thickness, box.IsDashed).End();
    }

    private static void Line(LineShape line, MarkupWriter svg)
    {
        svg.Start("path")
            .Attribute("d", line.IsCurved ? Curve(line.Points) : $"M{string.Join('L', line.Points.Select(At))}");
        Paint(svg, Tone.None, line.Tone, line.Thickness, line.IsDashed).End();
        if (line.HasArrow)
        {
            var (from, to) = (line.Points[^2], line.Points[^1]);
            var length = Math.Max(Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2)), 1e-6);
            var (dx, dy) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
            const double Long = 6;
            const double Half = 3.2;
            Point[] head =
            [
                to,
                new(to.X - (Long * dx) - (Half * dy), to.Y - (Long * dy) + (Half * dx)),
                new(to.X - (Long * dx) + (Half * dy), to.Y - (Long * dy) - (Half * dx)),
            ];
            svg.Start("path").Attribute("d", $"M{string.Join('L', head.Select(At))}Z");
            Paint(svg, line.Tone, Tone.None).End();
        }
    }

    /// <summary>Level at each point, so that the line never goes higher or lower than they are.</summary>
    private static string Curve(ValueList<Point> points)
    {
        var path = new StringBuilder($"M{At(points[0])}");
        for (var i = 1; i < points.Count; i++)
        {
            var half = (points[i - 1].X + points[i].X) / 2;
            path.Append(
                CultureInfo.InvariantCulture,
                $"C{At(new(half, points[i - 1].Y))} {At(new(half, points[i].Y))} {At(points[i])}"
            );
        }

        return path.ToString();
    }

    private static MarkupWriter Paint(
        MarkupWriter svg,
        Tone fill,
        Tone outline,
        double thickness = 1,
        bool isDashed = false
    )
    {
        svg.Attribute("class", $"{Class(fill)}{(outline == Tone.None ? "" : $" line-{Class(outline)}")}");
        svg.Attribute("fill", Tones.Colour(fill));
        if (outline != Tone.None)
        {
            svg.Attribute("stroke", Tones.Colour(outline));
            if (thickness != 1)
            {
                svg.Attribute("stroke-width", thickness);
            }

            if (isDashed)
            {
                svg.Attribute("stroke-dasharray", "5 3");
            }
        }

        return svg;
    }

    /// <summary>A page may give the tones other colours, such as those of a dark one.</summary>
    private static string Class(Tone tone) => Tones.Name(tone);

    private static string At(Point point) => $"{MarkupWriter.Number(point.X)},{MarkupWriter.Number(point.Y)}";
}
