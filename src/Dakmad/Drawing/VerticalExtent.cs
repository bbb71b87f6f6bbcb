using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Dakmad.Drawing;

/// <summary>From where to where a shape reaches, from top to bottom.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VerticalExtent(double Top, double Bottom)
{
    /// <summary>That of a shape; null for a group of nothing.</summary>
    public static VerticalExtent? Of(Shape shape) =>
        shape switch
        {
            TextShape { Frame: var frame } => new(frame.Y, frame.Bottom),
            BoxShape { Frame: var frame } => new(frame.Y, frame.Bottom),
            LineShape { Points: var points } => Of(points),
            PolygonShape { Corners: var corners } => Of(corners),
            DotShape dot => new(dot.Centre.Y - dot.Radius, dot.Centre.Y + dot.Radius),
            GroupShape group => Of(group.Shapes.Select(Of).OfType<VerticalExtent>()),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

    private static VerticalExtent Of(ValueList<Point> points) =>
        new(points.Min(point => point.Y), points.Max(point => point.Y));

    private static VerticalExtent? Of(IEnumerable<VerticalExtent> parts)
    {
        VerticalExtent? whole = null;
        foreach (var part in parts)
        {
            whole = whole is { } so ? new(Math.Min(so.Top, part.Top), Math.Max(so.Bottom, part.Bottom)) : part;
        }

        return whole;
    }
}
