using System.Linq;
using Dakmad.Drawing.Svg;

namespace Dakmad.Drawing.Html;

/// <summary>A picture in a page: cut where that cuts through nothing, so that each piece fits on a sheet of paper.</summary>
internal static class ReportPicture
{
    /// <summary>How high a sheet of A4 on its side is for what is as wide as it, the margins apart.</summary>
    private const double Sheet = 185.0 / 273;

    public static void Write(Picture picture, string prefix, MarkupWriter html)
    {
        var pieces = PictureCuts.Pieces(picture, picture.Width * Sheet).ToArray();
        for (var i = 0; i < pieces.Length; i++)
        {
            var part = pieces.Length == 1 ? (int?)null : i + 1;
            SvgPicture.Write(picture, html, prefix, pieces[i].View, pieces[i].Shapes, part);
            html.NewLine();
        }
    }
}
