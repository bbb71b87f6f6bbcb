using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>
/// Finds entries of the knowledge base in a text by their words. A term is found as whole words only, spelling set aside;
/// where terms overlap the longer counts. What no name tells, near terms may.
/// </summary>
internal static class EntryFinder
{
    private static readonly Lazy<FrozenDictionary<string, EntryTerm[]>> Terms = new(() =>
        GapSubjects
            .All.SelectMany(KnowledgeBase.Of)
            .SelectMany(TermsOf)
            .Where(term => term.Form.Length > 0)
            .GroupBy(term => term.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(terms => terms.Key, terms => terms.ToArray(), StringComparer.Ordinal)
    );

    private static readonly Lazy<int> LongestForm = new(() => Terms.Value.Keys.Max(form => form.Length));

    /// <summary>The terms in a text that mean an entry of the given subjects, in the order of the text.</summary>
    public static IEnumerable<EntryTerm> In(string text, EnumSet<KnowledgeSubject> subjects)
    {
        var words = Words.Of(text);
        if (Negation.IsIn(words) && !subjects.Contains(KnowledgeSubject.DropOffMoments))
        {
            yield break;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < words.Count; start++)
        {
            // The last part of a compound means something else: an employee NPS is not the NPS.
            if (start > 0 && text.AsSpan(words[start - 1].End..words[start].Start) is "-" or "\u2011")
            {
                continue;
            }

            var (found, end) = Longest(text, words, start, subjects);
            foreach (var term in found)
            {
                named.Add(term.Entry.Id);
                yield return term;
            }

            start = found.Length > 0 ? end : start;
        }

        // What is called by its name needs no near term.
        string[] forms = [.. words.Select(word => word.Form)];
        foreach (var near in NearTerm.All)
        {
            if (subjects.Contains(near.Entry.Subject) && !named.Contains(near.Entry.Id) && near.IsIn(forms))
            {
                yield return new(near.Entry, text);
            }
        }
    }

    private static (EntryTerm[] Found, int End) Longest(
        string text,
        List<Word> words,
        int start,
        EnumSet<KnowledgeSubject> subjects
    )
    {
        EntryTerm[] found = [];
        var last = start;
        var form = "";
        for (var end = start; end < words.Count; end++)
        {
            form += words[end].Form;
            if (form.Length > LongestForm.Value)
            {
                break;
            }

            if (!Terms.Value.TryGetValue(form, out var terms))
            {
                continue;
            }

            var written = text[words[start].Start..words[end].End];
            var isWhole = start == 0 && end == words.Count - 1;
            EntryTerm[] meant =
            [
                .. terms
                    .Where(term => subjects.Contains(term.Entry.Subject) && term.IsMeantBy(written, isWhole))
                    .DistinctBy(term => term.Entry.Id, StringComparer.Ordinal),
            ];
            (found, last) = meant.Length > 0 ? (meant, end) : (found, last);
        }

        return (found, last);
    }

    private static IEnumerable<EntryTerm> TermsOf(KnowledgeEntry entry) =>
        new[] { entry.Name.Dutch, entry.Name.English }.Concat(entry.Aliases).Select(text => new EntryTerm(entry, text));
}
