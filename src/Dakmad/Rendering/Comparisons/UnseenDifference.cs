using System;
using System.Globalization;
using System.Text;

namespace Dakmad.Rendering.Comparisons;

/// <summary>
/// Two texts that differ in nothing that one sees, such as a space without width: what one does not see in them is then
/// written as its code, <i>Nieuws[U+200B]brief</i>.
/// </summary>
internal static class UnseenDifference
{
    /// <summary>The texts as they are where they look different, and with the codes of what is not seen where they do not.</summary>
    public static (LocalizedText? Before, LocalizedText? After) Shown(LocalizedText? before, LocalizedText? after)
    {
        if (before is null || after is null)
        {
            return (before, after);
        }

        var (dutchBefore, dutchAfter) = Shown(before.Dutch, after.Dutch);
        var (englishBefore, englishAfter) = Shown(before.English, after.English);
        return (new(dutchBefore, englishBefore), new(dutchAfter, englishAfter));
    }

    private static (string Before, string After) Shown(string before, string after) =>
        before != after && Look(before) == Look(after) ? (Coded(before), Coded(after)) : (before, after);

    /// <summary>What is seen of a text, apart from accents: one may stand in its letter or after it.</summary>
    private static string Look(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var c in TextForm.WithoutAccents(text))
        {
            if (char.IsWhiteSpace(c))
            {
                if (seen.Length > 0 && seen[^1] != ' ')
                {
                    seen.Append(' ');
                }
            }
            else if (!IsUnseen(c))
            {
                seen.Append(c);
            }
        }

        return seen.ToString().TrimEnd(' ');
    }

    private static string Coded(string text)
    {
        var coded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == ' ' ? IsUnseenSpace(text, at) : char.IsWhiteSpace(c) || IsUnseen(c) || IsMark(c))
            {
                coded.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
            else
            {
                coded.Append(c);
            }
        }

        return coded.ToString();
    }

    /// <summary>Whether a space stands at the start, at the end or after another.</summary>
    private static bool IsUnseenSpace(string text, int at) =>
        at == 0 || at == text.Length - 1 || char.IsWhiteSpace(text[at - 1]);

    private static bool IsUnseen(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>Whether it stands on the letter before it, which may as well be one letter with it.</summary>
    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
