using System.Globalization;
using System.Linq;
using System.Text;

namespace Dakmad.Tool.Output;

/// <summary>Text that stays on its line.</summary>
internal static class OneLine
{
    /// <summary>
    /// The text with its control characters written as <c>\n</c> or <c>\u001B</c>. A message may quote what stands in a
    /// file, and a file must not be able to move the cursor or to add a line that looks like a finding.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => safe.Append("\\n"),
                '\r' => safe.Append("\\r"),
                '\t' => safe.Append("\\t"),
                _ when IsUnsafe(c) => safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    /// <summary>Controls, line separators, and the marks that turn the direction of writing.</summary>
    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
