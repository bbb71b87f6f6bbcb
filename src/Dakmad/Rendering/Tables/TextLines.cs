using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dakmad.Rendering.Tables;

/// <summary>Text in lines of a certain width, counted in characters as people see them.</summary>
internal static class TextLines
{
    public static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>The width of the longest word.</summary>
    public static int LongestWord(string text)
    {
        var longest = 0;
        foreach (var word in Words(text))
        {
            longest = Math.Max(longest, WidthOf(word));
        }

        return longest;
    }

    /// <summary>What stands between spaces; an amount stays with its currency.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var before = "";
        foreach (var word in text.Split(' '))
        {
            if (word.EndsWith('€'))
            {
                before += $"{word} ";
                continue;
            }

            yield return before + word;
            before = "";
        }

        if (before.Length > 0)
        {
            yield return before[..^1];
        }
    }

    /// <summary>The text broken at spaces, and within a word only where it is longer than a line.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var rest in Words(text))
        {
            if (line.Length > 0 && WidthOf(line) + 1 + WidthOf(rest) <= width)
            {
                line = $"{line} {rest}";
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = rest;
            if (WidthOf(rest) > width)
            {
                // Measured once: a word may be as long as a file.
                var starts = StringInfo.ParseCombiningCharacters(rest);
                var whole = (starts.Length - 1) / width;
                for (var i = 0; i < whole; i++)
                {
                    lines.Add(rest[starts[i * width]..starts[(i + 1) * width]]);
                }

                line = rest[starts[whole * width]..];
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>Fills up with spaces, on the right or on the left.</summary>
    public static string Pad(string text, int width, bool isRightAligned)
    {
        var space = new string(' ', Math.Max(width - WidthOf(text), 0));
        return isRightAligned ? space + text : text + space;
    }
}
