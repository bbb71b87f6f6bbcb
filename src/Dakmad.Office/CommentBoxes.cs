using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dakmad.Office;

/// <summary>The boxes in which comments are shown, in the markup that spreadsheets have for them (VML).</summary>
internal static class CommentBoxes
{
    private const string Start = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="box" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    public static string Of(IReadOnlyList<(int Row, int Column, string Text)> comments)
    {
        const int Wide = 4;
        const int High = 8;
        const int FirstId = 1025;
        var xml = new StringBuilder(Start);
        for (var i = 0; i < comments.Count; i++)
        {
            var (row, column, _) = comments[i];
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""
                <v:shape id="_x0000_s{FirstId
                    + i}" type="#box" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 10, {row}, 4, {column
                    + Wide}, 10, {row + High}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row
                    - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>
                """
            );
        }

        return xml.Append("</xml>").ToString();
    }
}
