using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dakmad;

/// <summary>
/// Text that does nothing to who shows it. A file is somebody else's: shown as it stands it could move the cursor of a
/// terminal, turn the direction of writing, add a line that looks like a finding, or give the log of a build a command.
/// All of these are written as <c>\n</c>, <c>\r</c>, <c>\t</c> or <c>\u202E</c> and the escape character itself as
/// <c>\\</c>, so that <see cref="Read(string)"/> gives back exactly what was there.
/// </summary>
public static class InertText
{
    private const char Escape = '\\';
    private const string Command = "::";
    private const string Mark = "##";
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(EscapedCharacters());

    /// <summary>
    /// A text on one line: controls, line ends, marks that turn the direction of writing (Unicode <c>Bidi_Control</c>) and
    /// half characters as escapes. So is what build logs obey: <c>::</c> at the start is <c>\u003A:</c> (GitHub Actions),
    /// and <c>##[</c> or <c>##name[</c> anywhere is <c>#\u0023[</c> (GitHub Actions, Azure Pipelines, TeamCity).
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsInert(text) ? text : Written(text, isKeptLineEnd: false);
    }

    /// <summary>As <see cref="Of(string)"/>, but lines stay lines: LF, and CR before LF, stand as they are.</summary>
    public static string OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsInert(text) && !text.Contains(Command, StringComparison.Ordinal)
            ? text
            : Written(text, isKeptLineEnd: true);
    }

    /// <summary>Undoes <see cref="Of(string)"/>; an escape character that starts none of its escapes stands for itself.</summary>
    public static string Read(string inert)
    {
        ArgumentNullException.ThrowIfNull(inert);
        if (!inert.Contains(Escape, StringComparison.Ordinal))
        {
            return inert;
        }

        var text = new StringBuilder(inert.Length);
        for (var rest = inert.AsSpan(); !rest.IsEmpty; )
        {
            var (read, length) = rest switch
            {
                ['\\', '\\', ..] => ('\\', 2),
                ['\\', 'n', ..] => ('\n', 2),
                ['\\', 'r', ..] => ('\r', 2),
                ['\\', 't', ..] => ('\t', 2),
                ['\\', 'u', _, _, _, _, ..] when Code(rest[2..6]) is { } code => (code, 6),
                _ => (rest[0], 1),
            };
            text.Append(read);
            rest = rest[length..];
        }

        return text.ToString();
    }

    /// <summary>A line of which the pieces are inert, as a whole: together they may start with, or hold, what logs obey.</summary>
    public static string Line(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (start, mark) = (StartOfCommand(line), IndexOfMark(line));
        if (start < 0 && mark < 0)
        {
            return line;
        }

        var text = new StringBuilder(line);
        for (; mark >= 0; mark = IndexOfMark(text.ToString()))
        {
            text.Remove(mark + 1, 1).Insert(mark + 1, CodeOf('#'));
        }

        return start < 0 ? text.ToString() : text.Remove(start, 1).Insert(start, CodeOf(':')).ToString();
    }

    /// <summary>Whether a text has nothing in it that a terminal would obey, line ends and tabs apart.</summary>
    public static bool IsSafe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] is '\n' or '\t' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
            if (!isLineEnd && (IsUnsafe(text[i]) || IsHalf(text, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character is one that must not reach a terminal.</summary>
    internal static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || c
            is '\u061C'
                or '\u200E'
                or '\u200F'
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069')
                or '\uFFFE'
                or '\uFFFF';

    /// <summary>Where a mark starts that a log obeys wherever it stands in a line; -1 when there is none.</summary>
    internal static int IndexOfMark(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf(Mark) is >= 0 and var found; at += found + 1)
        {
            if (IsMark(text[(at + found)..]))
            {
                return at + found;
            }
        }

        return -1;
    }

    /// <summary>Where a command to a log starts, white space before it set aside; -1 when there is none.</summary>
    internal static int StartOfCommand(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        return line[start..].StartsWith(Command) ? start : -1;
    }

    /// <summary>Whether two number signs, letters perhaps, and a bracket stand at the start.</summary>
    private static bool IsMark(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Mark))
        {
            return false;
        }

        var rest = text[Mark.Length..].TrimStart(Letters);
        return !rest.IsEmpty && rest[0] == '[';
    }

    private static bool IsInert(string text) =>
        !text.AsSpan().ContainsAny(Escaped)
        && !TextForm.HasLoneSurrogate(text)
        && StartOfCommand(text) < 0
        && IndexOfMark(text) < 0;

    private static string Written(string text, bool isKeptLineEnd)
    {
        var written = new StringBuilder(text.Length + 16);
        var command = StartOfCommand(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' && isKeptLineEnd)
            {
                written.Append(c);
                command = command > i ? command : NextCommand(text, i + 1);
                continue;
            }

            _ = c switch
            {
                '\r' when isKeptLineEnd && i + 1 < text.Length && text[i + 1] == '\n' => written.Append(c),
                '\n' => written.Append(@"\n"),
                '\r' => written.Append(@"\r"),
                '\t' => written.Append(@"\t"),
                Escape => written.Append(@"\\"),
                ':' when i == command => written.Append(CodeOf(c)),
                '#' when i > 0 && text[i - 1] == '#' && IsMark(text.AsSpan(i - 1)) => written.Append(CodeOf(c)),
                _ when IsUnsafe(c) || IsHalf(text, i) => written.Append(CodeOf(c)),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    private static int NextCommand(string text, int from) =>
        StartOfCommand(text.AsSpan(from)) is >= 0 and var at ? from + at : -1;

    private static bool IsHalf(string text, int at) =>
        char.IsSurrogate(text[at])
        && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        && !(at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static string CodeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private static char? Code(ReadOnlySpan<char> digits) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;

    private static string EscapedCharacters()
    {
        var characters = new StringBuilder().Append(Escape);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (IsUnsafe((char)c))
            {
                characters.Append((char)c);
            }
        }

        return characters.ToString();
    }
}
