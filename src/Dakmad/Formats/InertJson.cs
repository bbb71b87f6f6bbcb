using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dakmad.Formats;

/// <summary>
/// JSON that does nothing to who shows it: what <see cref="InertText"/> writes as an escape of its own is an escape of JSON
/// here, so that every reader gets the same texts.
/// </summary>
internal static class InertJson
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(SuspectCharacters());

    /// <summary>Whether a text, or JSON, holds nothing that has to be escaped besides what JSON escapes.</summary>
    public static bool IsInert(ReadOnlySpan<char> json) =>
        !json.ContainsAny(Suspect) && InertText.IndexOfMark(json) < 0;

    /// <summary>
    /// JSON with its marks of direction and log commands escaped. Outside texts JSON has none of them, so that it need not
    /// be read for it.
    /// </summary>
    public static string Of(string json)
    {
        if (IsInert(json))
        {
            return json;
        }

        var inert = new StringBuilder(json.Length + 16);
        var mark = InertText.IndexOfMark(json);
        for (var i = 0; i < json.Length; i++)
        {
            var isMark = i == mark + 1 && mark >= 0;
            _ = isMark || Suspect.Contains(json[i]) ? inert.Append(CodeOf(json[i])) : inert.Append(json[i]);
            if (isMark)
            {
                mark = InertText.IndexOfMark(json.AsSpan(i)) is >= 0 and var next ? i + next : -1;
            }
        }

        return inert.ToString();
    }

    private static string CodeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private static string SuspectCharacters()
    {
        var characters = new StringBuilder();
        for (var c = (int)' '; c <= char.MaxValue; c++)
        {
            if (InertText.IsUnsafe((char)c))
            {
                characters.Append((char)c);
            }
        }

        return characters.ToString();
    }
}
