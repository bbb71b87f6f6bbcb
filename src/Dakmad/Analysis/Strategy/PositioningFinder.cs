using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Gaps;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Finds terms in a text: as whole words only, spelling set aside, the longest of those that overlap, and not where the
/// text denies them.
/// </summary>
internal sealed class PositioningFinder<T>
    where T : class
{
    /// <summary>What each form means; a null meaning is that of words in which a term means something else.</summary>
    private readonly Dictionary<string, List<T?>> _meanings = new(StringComparer.Ordinal);
    private readonly int _longest;

    public PositioningFinder(IEnumerable<(T Meaning, ValueList<string> Terms, ValueList<string> Except)> terms)
    {
        foreach (var (meaning, meant, except) in terms)
        {
            foreach (var term in meant)
            {
                Add(term, meaning);
            }

            foreach (var term in except)
            {
                Add(term, null);
            }
        }

        _longest = _meanings.Keys.Select(form => form.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The terms in a text, in its order; a term of several meanings gives one for each.</summary>
    public IReadOnlyList<PositioningTerm<T>> In(string text)
    {
        var words = Words.Of(text);
        var spans = Spans(words);
        if (spans.Count == 0)
        {
            return [];
        }

        var denied = PositioningDenial.In(text, words, [.. spans.Select(span => (span.Start, span.End))]);
        return
        [
            .. from span in spans
            where !denied[span.Start]
            from meaning in span.Meanings
            where meaning is not null
            select new PositioningTerm<T>(meaning, text[words[span.Start].Start..words[span.End].End]),
        ];
    }

    private List<(int Start, int End, List<T?> Meanings)> Spans(List<Word> words)
    {
        var spans = new List<(int, int, List<T?>)>();
        for (var start = 0; start < words.Count; start++)
        {
            var form = "";
            (int End, List<T?> Meanings)? found = null;
            for (var end = start; end < words.Count; end++)
            {
                form += words[end].Form;
                if (form.Length > _longest)
                {
                    break;
                }

                found = _meanings.TryGetValue(form, out var meanings) ? (end, meanings) : found;
            }

            if (found is { } span)
            {
                spans.Add((start, span.End, span.Meanings));
                start = span.End;
            }
        }

        return spans;
    }

    private void Add(string term, T? meaning)
    {
        var form = LabelForm.Of(term);
        if (!_meanings.TryGetValue(form, out var meanings))
        {
            _meanings.Add(form, meanings = []);
        }

        if (!meanings.Contains(meaning))
        {
            meanings.Add(meaning);
        }
    }
}
