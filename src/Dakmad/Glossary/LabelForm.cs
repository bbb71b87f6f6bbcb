using System;
using System.Text;

namespace Dakmad.Glossary;

/// <summary>
/// What is left of a label when spelling is set aside: letters and digits, in lower case, without accents. <i>pré
/// sales</i>, <i>pré-sales</i> and <i>Presales</i> are one form. A text without letters and digits has the empty form,
/// which no label has.
/// </summary>
internal static class LabelForm
{
    private const int OnStack = 128;

    public static string Of(string label)
    {
        var form = LettersAndDigits(label);

        // A second time, because a letter may be a capital again without its accent, as the Turkish İ.
        return Ascii.IsValid(form) ? form : LettersAndDigits(TextForm.WithoutAccents(form));
    }

    private static string LettersAndDigits(string text)
    {
        var kept = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(kept[length..]);
            }
        }

        return new(kept[..length]);
    }
}
