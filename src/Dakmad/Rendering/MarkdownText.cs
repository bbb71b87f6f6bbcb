using System;
using System.Linq;
using System.Text;

namespace Dakmad.Rendering;

/// <summary>Text that Markdown shows as it is, in a line or in a cell of a table.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Any text, as <see cref="InertText"/> that Markdown shows; only line ends and tabs are written as Markdown has them.
    /// </summary>
    public static string Of(string text) => Escape(string.Join('\n', Lines(text).Select(Inert)));

    private static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static string Inert(string line) => string.Join('\t', line.Split('\t').Select(InertText.Of));

    /// <summary>
    /// Escapes every character that could be read as markup. A line end becomes a break, white space at either end a
    /// character reference, since Markdown would drop it.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isAtEdge = i == 0 || i == text.Length - 1 || text[i - 1] == '\n' || text[i + 1] == '\n';
            _ = text[i] switch
            {
                '\r' when i + 1 < text.Length && text[i + 1] == '\n' => escaped,
                '\n' or '\r' => escaped.Append("<br>"),
                ' ' when isAtEdge => escaped.Append("&#32;"),
                '\t' => escaped.Append("&#9;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' => escaped.Append('\\').Append(text[i]),
                '-' or '+' or '=' when i == 0 => escaped.Append('\\').Append(text[i]),
                ':' when IsAddress(text, i, "://") => escaped.Append("&#58;"),
                '.' when i >= 3 && IsAddress(text, i - 3, "www.") => escaped.Append("&#46;"),
                _ => escaped.Append(text[i]),
            };
        }

        return escaped.ToString();
    }

    /// <summary>
    /// GitHub makes links of web addresses that nobody marked as such. It makes them of mail addresses too, which cannot
    /// be prevented: that is done after escapes have been resolved. The text stays the same.
    /// </summary>
    private static bool IsAddress(string text, int at, string mark) =>
        string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
