using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dakmad;

/// <summary>
/// The form of every text of a plan: not blank, valid Unicode, lines ended by LF alone, no control characters but TAB
/// and LF, and neither U+FFFE nor U+FFFF. A text of this form reads the same from every file format.
/// </summary>
public static class TextForm
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(ForbiddenCharacters());

    /// <summary>Whether a text has the form of a text of a plan.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        !text.IsWhiteSpace() && !text.ContainsAny(Forbidden) && !HasLoneSurrogate(text);

    /// <summary>
    /// Says what is the matter with a text, to follow the words "this text"; null when it has the form of a text of a
    /// plan.
    /// </summary>
    public static LocalizedText? FindProblem(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return new("is leeg; vul die in", "is empty; fill it in");
        }

        if (text.IndexOfAny(Forbidden) is >= 0 and var at)
        {
            return text[at] == '\r'
                ? new("bevat een regeleinde met CR; alleen LF mag", "has a line end with CR; only LF is allowed")
                : new(
                    $"bevat het teken {CodePoint(text[at])}, dat niet is toegestaan",
                    $"holds the character {CodePoint(text[at])}, which is not allowed"
                );
        }

        return HasLoneSurrogate(text)
            ? new("bevat een half teken (een los surrogaat)", "holds half a character (a lone surrogate)")
            : null;
    }

    /// <summary>
    /// The text without the accents on its Latin letters: <i>pré</i> becomes <i>pre</i>. Used to compare labels and to
    /// make ids; what a user wrote is never changed.
    /// </summary>
    public static string WithoutAccents(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Accents.Remove(text);
    }

    internal static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (start < 0)
        {
            return false;
        }

        for (var rest = text[start..]; !rest.IsEmpty; )
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                return true;
            }

            rest = rest[length..];
        }

        return false;
    }

    private static string CodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    private static string ForbiddenCharacters()
    {
        var characters = new StringBuilder();
        for (var c = '\0'; c <= '\u009F'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n'))
            {
                characters.Append(c);
            }
        }

        // Not characters, and no XML file could hold them.
        return characters.Append("\uFFFE\uFFFF").ToString();
    }
}
