using System.Linq;
using Dakmad.Drawing.Svg;

namespace Dakmad.Drawing.Html;

/// <summary>A picture in a page: cut where that cuts through nothing, so that each piece fits on a sheet of paper.</summary>
internal static class ReportPicture
{
    public static void Write(Picture picture, string prefix, MarkupWriter html)
    {
        if (picture.Cuts.IsEmpty)
        {
            SvgPicture.Write(picture, html, prefix, new(0, 0, picture.Width, picture.Height), picture.Shapes);
            html.NewLine();
            return;
        }

        // The head stays with the first band.
        double[] cuts = [0, .. picture.Cuts.Skip(1), picture.Height];
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var shapes = i == 0 ? picture.Shapes.Take(2) : picture.Shapes.Skip(i + 1).Take(1);
            if (cuts[i + 1] - cuts[i] > 1)
            {
                SvgPicture.Write(
                    picture,
                    html,
                    prefix,
                    new(0, cuts[i], picture.Width, cuts[i + 1] - cuts[i]),
                    shapes.ToValueList(),
                    $"-{i + 1}"
                );
                html.NewLine();
            }
        }
    }
}
