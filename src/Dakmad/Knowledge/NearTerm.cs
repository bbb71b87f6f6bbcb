using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>
/// Words by which people mean an entry without calling it by its name: all words of one near term, in any order, and none
/// that says something else. They were reviewed one by one; a field decides which subjects they can mean.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="Terms">Near terms, each of one or more words; a word that ends with an asterisk is the start of one.</param>
/// <param name="Denied">Words with which the text means something else.</param>
internal sealed record NearTerm(KnowledgeEntry Entry, string[][] Terms, string[] Denied)
{
    private static readonly Lazy<IReadOnlyList<NearTerm>> Data = new(() =>
        DataFile.Read("near-terms", Read).ToArray().AsReadOnly()
    );

    /// <summary>The near terms of all entries that have some.</summary>
    public static IReadOnlyList<NearTerm> All => Data.Value;

    /// <summary>Whether words, by their forms, mean the entry.</summary>
    public bool IsIn(IReadOnlyList<string> words) =>
        Array.Exists(Terms, term => Array.TrueForAll(term, pattern => Occurs(pattern, words)))
        && !Array.Exists(Denied, pattern => Occurs(pattern, words));

    private static bool Occurs(string pattern, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (
                pattern[^1] == '*'
                    ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
                    : word == pattern
            )
            {
                return true;
            }
        }

        return false;
    }

    private static NearTerm Read(DataObject data)
    {
        data.Allow("entry", "words", "not");
        return new(
            KnowledgeBase.Find(data.String("entry"))
                ?? throw new InvalidOperationException($"There is no entry '{data.String("entry")}'."),
            [.. data.Strings("words").Select(Patterns)],
            [.. data.Strings("not").SelectMany(Patterns)]
        );
    }

    private static string[] Patterns(string term) =>
        [.. term.Split(' ').Select(word => LabelForm.Of(word) + (word.EndsWith('*') ? "*" : ""))];
}
