using System;
using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Gaps;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Which words of a text it denies: "niet de goedkoopste, wel persoonlijk" denies the first and not the second. A word
/// that denies reaches to the end of its clause, and backwards too where nothing that could be meant follows it
/// ("goedkoop zijn wij niet"). In doubt a word is taken to be denied: a positioning that is not recognised is quiet.
/// </summary>
internal static class PositioningDenial
{
    private static readonly FrozenSet<string> Denying = Set(
        "non",
        "anti",
        "niets",
        "noch",
        "nor",
        "neither",
        "none",
        "nothing",
        "nauwelijks",
        "hardly",
        "allesbehalve",
        "minder",
        "less",
        "isn",
        "isnt",
        "aren",
        "arent",
        "wasn",
        "don",
        "dont",
        "doesn",
        "doesnt",
        "didn",
        "won",
        "wont",
        "cannot",
        "instead",
        "avoid",
        "vermijden"
    );

    /// <summary>Words after which a text says what does hold.</summary>
    private static readonly FrozenSet<string> Turning = Set("maar", "wel", "doch", "echter", "but", "yet", "however");

    /// <summary>Words that take the denial away: "niet alleen goedkoop".</summary>
    private static readonly FrozenSet<string> Adding = Set(
        "alleen",
        "slechts",
        "enkel",
        "louter",
        "only",
        "just",
        "merely"
    );

    /// <summary>Words that say that a list goes on, also over commas.</summary>
    private static readonly FrozenSet<string> Listing = Set("of", "or", "noch", "nor");

    /// <summary>Words that put one thing above another: "liever snel dan goedkoop", "rather fair than cheap".</summary>
    private static readonly FrozenSet<string> Preferring = Set("rather", "liever", "eerder");

    /// <summary>What ends a clause.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?;:()[]\n–—|");

    private static readonly FrozenSet<string> Backwards = Set("niet", "nooit", "not", "never");

    /// <summary>For each word whether the text denies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="terms">The first and last word of what was found in it; a term denies nothing outside itself.</param>
    public static bool[] In(string text, List<Word> words, IReadOnlyList<(int Start, int End)> terms)
    {
        var denied = new bool[words.Count];
        var inTerm = new bool[words.Count];
        foreach (var (start, end) in terms)
        {
            inTerm.AsSpan(start..(end + 1)).Fill(true);
        }

        foreach (var (first, end) in Clauses(text, words))
        {
            Deny(words, first, end, inTerm, denied);
        }

        return denied;
    }

    private static void Deny(List<Word> words, int first, int end, bool[] inTerm, bool[] denied)
    {
        for (var at = first; at < end; at++)
        {
            if (inTerm[at] || !IsDenying(words, first, at, end))
            {
                continue;
            }

            denied.AsSpan(at..end).Fill(true);
            if (Backwards.Contains(words[at].Form) && !inTerm.AsSpan(at..end).Contains(true))
            {
                denied.AsSpan(first..at).Fill(true);
            }

            return;
        }
    }

    private static bool IsDenying(List<Word> words, int first, int at, int end)
    {
        var form = words[at].Form;
        var next = at + 1 < end ? words[at + 1].Form : "";
        var before = at > 0 ? words[at - 1].Form : "";
        return ((Negation.IsDenying(form) || Denying.Contains(form)) && !Adding.Contains(next))
            || (form is "but" && before is "anything" or "everything")
            || (form is "than" or "dan" && words[first..at].Exists(word => Preferring.Contains(word.Form)))
            || (form is "plaats" && before is "in");
    }

    private static IEnumerable<(int First, int End)> Clauses(string text, List<Word> words)
    {
        var first = 0;
        for (var at = 1; at < words.Count; at++)
        {
            var gap = text.AsSpan(words[at - 1].End..words[at].Start);
            var isTurn =
                Turning.Contains(words[at].Form)
                && !(words[at].Form is "but" && words[at - 1].Form is "anything" or "everything");
            if (isTurn || Ends(gap) || (gap.Contains(',') && !GoesOn(text, words, at)))
            {
                yield return (first, at);
                first = at;
            }
        }

        yield return (first, words.Count);
    }

    private static bool Ends(ReadOnlySpan<char> gap) =>
        gap.ContainsAny(Marks) || gap.Contains(" - ", StringComparison.Ordinal);

    /// <summary>Whether a comma stands in a list: "not cheap, fast or easy".</summary>
    private static bool GoesOn(string text, List<Word> words, int from)
    {
        for (var at = from; at < words.Count; at++)
        {
            if (
                Turning.Contains(words[at].Form) || (at > from && Ends(text.AsSpan(words[at - 1].End..words[at].Start)))
            )
            {
                return false;
            }

            if (Listing.Contains(words[at].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
