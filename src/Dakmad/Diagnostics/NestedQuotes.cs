namespace Dakmad.Diagnostics;

/// <summary>
/// Quotation marks inside what a message quotes: 608 pakketten uit "Het pakket" stands in single ones, so that its own are
/// double. Apostrophes stay.
/// </summary>
internal static class NestedQuotes
{
    /// <summary>A text as it stands between single quotation marks.</summary>
    public static string Of(string text)
    {
        if (!text.Contains('\''))
        {
            return text;
        }

        var written = text.ToCharArray();
        var open = -1;
        for (var i = 0; i < written.Length; i++)
        {
            if (text[i] != '\'')
            {
                continue;
            }

            var isAfterWord = i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '/');
            var isBeforeWord = i < text.Length - 1 && char.IsLetterOrDigit(text[i + 1]);
            if (open < 0 && !isAfterWord && isBeforeWord)
            {
                open = i;
            }
            else if (open >= 0 && isAfterWord && !isBeforeWord)
            {
                (written[open], written[i], open) = ('"', '"', -1);
            }
        }

        return new(written);
    }
}
