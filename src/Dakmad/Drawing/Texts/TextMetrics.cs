using System;
using System.Globalization;
using System.Text;

namespace Dakmad.Drawing.Texts;

/// <summary>How wide a text will be at most, without asking a browser.</summary>
internal static class TextMetrics
{
    /// <summary>Browsers that fit letters to whole pixels make a line of small letters up to two in a hundred wider.</summary>
    private const double Slack = 1.02;

    /// <summary>The width of a text in a style.</summary>
    public static double WidthOf(ReadOnlySpan<char> text, TextStyle style)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune, style.IsBold);
        }

        return width * style.Size * Slack;
    }

    /// <summary>Whether the width of every character is known; of others only what room they were given.</summary>
    public static bool IsKnown(ReadOnlySpan<char> text, bool isBold)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (TextWidths.Of(rune.Value, isBold) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static double WidthOf(Rune rune, bool isBold) =>
        TextWidths.Of(rune.Value, isBold) ?? (IsAbovePrevious(rune) ? 0 : TextWidths.Room(rune.Value));

    /// <summary>Accents and signs that join others take no room of their own.</summary>
    private static bool IsAbovePrevious(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;
}
