using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dakmad.Drawing.Mermaid;

/// <summary>Names as Mermaid shows them: what its grammars or the page could obey is a character reference.</summary>
internal static class MermaidText
{
    private const string Plain = ".";

    private static readonly string[] Keywords =
    [
        .. "title section journey gantt acctitle accdescr dateformat axisformat excludes includes todaymarker tickinterval weekday weekend inclusiveenddates topaxis click".Split(
            ' '
        ),
    ];

    /// <summary>A name on one line.</summary>
    public static string Of(string name)
    {
        var text = InertText.Of(name);
        var written = new StringBuilder(text.Length + 8);
        var isKeyword = Keywords.Any(word => text.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isAtEdge = i == 0 || i == text.Length - 1;
            var isKept =
                c > '\u007F' && !char.IsWhiteSpace(c)
                || (char.IsAsciiLetterOrDigit(c) && !(isKeyword && i == text.Length - text.TrimStart().Length))
                || Plain.Contains(c, StringComparison.Ordinal)
                || (c == ' ' && !isAtEdge)
                // Of "e-mail" the hyphen is no part of an arrow.
                || (c == '-' && !isAtEdge && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]));
            _ = isKept ? written.Append(c) : written.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        }

        return written.ToString();
    }
}
