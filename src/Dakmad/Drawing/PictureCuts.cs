using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Drawing;

/// <summary>Where a picture can be cut, and the pieces that it then has.</summary>
internal static class PictureCuts
{
    /// <summary>Every height through which none of these shapes goes; never right below a heading, which stays with what it is over.</summary>
    public static ValueList<double> Of(ValueList<Shape> shapes)
    {
        var cuts = new List<double>();
        double? bottom = null;
        var isHeading = false;
        foreach (var (shape, extent) in Placed(shapes).OrderBy(placed => placed.Extent.Top))
        {
            if (bottom is { } so && extent.Top > so && !isHeading)
            {
                cuts.Add((so + extent.Top) / 2);
            }

            if (bottom is null || extent.Bottom > bottom)
            {
                (bottom, isHeading) = (extent.Bottom, shape is TextShape { Style.IsBold: true });
            }
        }

        return [.. cuts];
    }

    /// <summary>The pieces of a picture, each no higher than asked where it can be cut so; a piece without shapes is left out.</summary>
    public static IEnumerable<(Frame View, ValueList<Shape> Shapes)> Pieces(Picture picture, double highest)
    {
        var placed = Placed(picture.Shapes).ToArray();
        double[] cuts = [.. picture.Cuts, picture.Height];
        var top = 0.0;
        for (var i = 0; i < cuts.Length; i++)
        {
            var isLast = i == cuts.Length - 1;
            if (isLast || cuts[i + 1] - top > highest)
            {
                var (from, to) = (top, cuts[i]);
                var shapes = placed
                    .Where(one => one.Extent.Top >= from && (isLast || one.Extent.Top < to))
                    .Select(one => one.Shape)
                    .ToValueList();
                if (!shapes.IsEmpty)
                {
                    yield return (new(0, from, picture.Width, to - from), shapes);
                }

                top = to;
            }
        }
    }

    private static IEnumerable<(Shape Shape, VerticalExtent Extent)> Placed(ValueList<Shape> shapes) =>
        from shape in shapes
        let extent = VerticalExtent.Of(shape)
        where extent is not null
        select (shape, extent.Value);
}
