using System;
using System.Collections.Generic;
using System.Text;

namespace Dakmad.Glossary;

/// <summary>The words of a name, in lower case and without accents, by which one goes where it counts what a name says.</summary>
internal static class NameWords
{
    private static readonly string[] Joints = ["en", "of", "and", "or"];

    /// <summary>The words in their order; a hyphen is part of a word and left out.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in TextForm.WithoutAccents(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value is not ('-' or '\'' or '’'))
            {
                Add(words, word);
            }
        }

        Add(words, word);
        return words;
    }

    /// <summary>The words of each thing that a name lists: <i>flyers en posters</i> names two.</summary>
    public static IEnumerable<IReadOnlyList<string>> Parts(string name)
    {
        foreach (var piece in name.Split([',', '/', '&', '+', ';']))
        {
            var part = new List<string>();
            foreach (var word in Of(piece))
            {
                if (Array.IndexOf(Joints, word) < 0)
                {
                    part.Add(word);
                }
                else if (part.Count > 0)
                {
                    yield return part;
                    part = [];
                }
            }

            if (part.Count > 0)
            {
                yield return part;
            }
        }
    }

    private static void Add(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
