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
        // A label is ASCII as a rule, and then has no accents to look for.
        var plain = Ascii.IsValid(label) ? label : TextForm.WithoutAccents(label);
        var form = plain.Length <= OnStack ? stackalloc char[OnStack] : new char[plain.Length];
        var length = 0;
        foreach (var rune in plain.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(form[length..]);
            }
        }

        return new(form[..length]);
    }
}
