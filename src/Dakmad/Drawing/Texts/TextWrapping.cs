using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dakmad.Drawing.Texts;

/// <summary>
/// Divides a text over lines. The lines together are the text, character by character: a space stays at the end of its
/// line, and where a word had to be broken it is the picture that shows a hyphen.
/// </summary>
internal static class TextWrapping
{
    public const string Hyphen = "-";
    private const string Vowels = "aeiouyàáâäèéêëìíîïòóôöùúûüAEIOUYÉË";

    /// <summary>What takes an <c>s</c> that belongs to it before the next part.</summary>
    private static readonly string[] Linked = ["ing", "heid", "schap", "teit", "ion"];

    /// <summary>Consonants that begin a syllable together.</summary>
    private static readonly string[] Onsets =
    [
        .. "bl br ch cl cr dr dw fl fr gl gr kl kn kr kw ph pl pr sc sj sk sl sm sn sp st th tr tw vl vr wr zw".Split(
            ' '
        ),
        .. "sch scr spl spr str".Split(' '),
    ];

    /// <summary>A line is not left emptier than one part in so many for the sake of a compound.</summary>
    private const int MuchOfLine = 2;

    /// <summary>The same for parts that are known: they are worth a shorter line.</summary>
    private const int MuchForSeam = 3;

    /// <summary>So many letters at least stay on a line, and go to the next.</summary>
    private const int FewestLetters = 3;

    /// <summary>The lines, none wider than asked unless a single character is.</summary>
    public static IReadOnlyList<WrappedLine> Wrap(string text, double width, TextStyle style)
    {
        var lines = new List<WrappedLine>();
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfLine(text, start, width, style, out var isBroken);
            lines.Add(new(text[start..end], isBroken));
            start = end;
        }

        return lines;
    }

    private static int EndOfLine(string text, int start, double width, TextStyle style, out bool isBroken)
    {
        isBroken = false;
        var fits = start;
        for (var end = start; end < text.Length; )
        {
            end = EndOfPiece(text, end);
            if (TextMetrics.WidthOf(text.AsSpan(start..end).TrimEnd(), style) > width)
            {
                break;
            }

            fits = end;
        }

        if (fits > start)
        {
            return fits;
        }

        var stop = EndOfPiece(text, start);
        var cut = EndOfPart(text, start, stop, width, style);
        isBroken = cut < stop && char.IsLetter(text[cut - 1]) && char.IsLetter(text[cut]);
        return cut;
    }

    /// <summary>The end of what is not broken unless it has to be: a word with the spaces after it, or its part up to a hyphen.</summary>
    private static int EndOfPiece(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] != ' ')
        {
            if (
                IsBreak(text[at])
                && HasLetters(text, start, at)
                && HasLetters(text, at + 1, EndOfLetters(text, at + 1))
            )
            {
                return at + 1;
            }

            at++;
        }

        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Of "t/m" and "e-mail" nothing stays behind: two letters at least stand on each side.</summary>
    private static bool HasLetters(string text, int start, int end) =>
        end - start >= 2 && char.IsLetterOrDigit(text[end - 1]) && char.IsLetter(text[start]);

    private static int EndOfLetters(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsBreak(char c) => c is '-' or '/' or '_' or '\u2013' or '\u2014';

    /// <summary>
    /// Where a word that is too long is broken: where a part of a Dutch compound ends that is known, or else seems to, if
    /// that fills much of the line; else at the last place that fits where a consonant and a vowel follow, as syllables
    /// mostly begin; else at the last character that fits.
    /// </summary>
    private static int EndOfPart(string text, int start, int stop, double width, TextStyle style)
    {
        var room = width - TextMetrics.WidthOf(Hyphen, style);
        var last = start;
        var syllable = start;
        var joint = start;
        var seam = start;
        for (var at = start; at < stop; )
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (TextMetrics.WidthOf(text.AsSpan(start..next), style) > room)
            {
                break;
            }

            (at, last) = (next, next);
            if (last - start < FewestLetters || stop - last < FewestLetters)
            {
                continue;
            }

            seam = CompoundParts.IsSeam(text.AsSpan(start..last), text.AsSpan(last..stop).TrimEnd()) ? last : seam;
            if (CanBreak(text, start, last))
            {
                syllable = last;
                joint = !IsVowel(text[last - 1]) ? last : joint;
            }
        }

        bool FillsLine(int at, int parts) => at > start && (at - start) * parts >= last - start;
        var cut =
            FillsLine(seam, MuchForSeam) ? seam
            : FillsLine(joint, MuchOfLine) ? joint
            : syllable > start ? syllable
            : last;
        // A character that is wider than the line stands there alone.
        return cut > start ? cut : start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
    }

    private static bool IsLink(char c) => c is 's' or 'S';

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBreak(string text, int start, int at) =>
        IsLink(text[at]) ? !EndsWithAny(text.AsSpan(start..at), Linked) && BeginsSyllable(text, at)
        : IsLink(text[at - 1]) && EndsWithAny(text.AsSpan(start..(at - 1)), Linked) ? char.IsLetter(text[at])
        : BeginsSyllable(text, at);

    /// <summary>Whether consonants that can begin a syllable, and then a vowel, follow; none of them belongs to those before.</summary>
    private static bool BeginsSyllable(string text, int at) =>
        char.IsLetter(text[at - 1]) && OnsetAt(text, at) > 0 && (IsVowel(text[at - 1]) || OnsetAt(text, at - 1) == 0);

    /// <summary>How many consonants begin a syllable here; 0 when none do.</summary>
    private static int OnsetAt(string text, int at)
    {
        for (var length = 3; length > 0; length--)
        {
            if (at + length < text.Length && IsVowel(text[at + length]) && IsOnset(text.AsSpan(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether two consonants can begin a syllable together.</summary>
    internal static bool IsOnset(char first, char second) => IsOnset([first, second]);

    private static bool IsOnset(ReadOnlySpan<char> consonants)
    {
        if (consonants.Length == 1)
        {
            return char.IsLetter(consonants[0]) && !IsVowel(consonants[0]);
        }

        foreach (var onset in Onsets)
        {
            if (consonants.Equals(onset, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
