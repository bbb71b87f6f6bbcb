using System.Text;

namespace Dakmad.Glossary;

/// <summary>
/// What is left of a label when spelling is set aside: letters and digits, in lower case, without accents. <i>pré
/// sales</i>, <i>pré-sales</i> and <i>Presales</i> are one form.
/// </summary>
internal static class LabelForm
{
    public static string Of(string label)
    {
        var form = new StringBuilder(label.Length);
        foreach (var c in TextForm.WithoutAccents(label))
        {
            if (char.IsLetterOrDigit(c))
            {
                form.Append(char.ToLowerInvariant(c));
            }
        }

        return form.ToString();
    }
}
