using System;
using System.Globalization;
using System.Text;

namespace Dakmad.Office;

/// <summary>
/// Texts of cells as workbooks write them (ECMA-376, ST_Xstring): a character that XML cannot hold is <c>_xHHHH_</c>, and
/// so is the first character of what only looks like that.
/// </summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>Writes a text.</summary>
    public static string Of(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var written = new StringBuilder(text.Length + Length);
        for (var at = 0; at < text.Length; at++)
        {
            written.Append(IsEscape(text, at) ? "_x005F_" : text[at].ToString());
        }

        return written.ToString();
    }

    /// <summary>Reads what was written; line ends are LF, whoever wrote them.</summary>
    public static string Read(string written)
    {
        if (!written.Contains("_x", StringComparison.Ordinal))
        {
            return Lines(written);
        }

        var text = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            // Half a character is no text, and stays as it is written.
            if (IsEscape(written, at) && Unit(written, at) is var unit && !char.IsSurrogate(unit))
            {
                text.Append(unit);
                at += Length - 1;
            }
            else
            {
                text.Append(written[at]);
            }
        }

        return Lines(text.ToString());
    }

    private static char Unit(string written, int at) =>
        (char)ushort.Parse(written.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    private static bool IsEscape(string text, int at) =>
        at + Length <= text.Length
        && text[at] == '_'
        && text[at + 1] == 'x'
        && text[at + Length - 1] == '_'
        && char.IsAsciiHexDigit(text[at + 2])
        && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4])
        && char.IsAsciiHexDigit(text[at + 5]);
}
