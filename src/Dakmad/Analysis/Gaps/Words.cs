using System.Collections.Generic;
using System.Text;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Gaps;

/// <summary>Divides a text into words.</summary>
internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A mark on a letter, such as an accent that is written apart, belongs to the word.
            if (Rune.IsLetterOrDigit(rune) || (start >= 0 && IsMark(rune)))
            {
                start = start < 0 ? at : start;
            }
            else
            {
                Add(at);
            }

            at += rune.Utf16SequenceLength;
        }

        Add(at);
        return words;

        void Add(int end)
        {
            if (start >= 0)
            {
                words.Add(new(start, end, LabelForm.Of(text[start..end])));
            }

            start = -1;
        }
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
