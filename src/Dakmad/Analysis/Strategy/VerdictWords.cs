using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>The words that the sentences of all disciplines share.</summary>
internal static class VerdictWords
{
    /// <summary>How near a bound a value lies, as a part of it, for a sentence to say that it is near.</summary>
    private const double Near = 0.1;

    /// <summary>The most things that a sentence asks for by name.</summary>
    private const int MostNamed = 2;

    /// <summary>The name of a discipline inside a sentence.</summary>
    public static LocalizedText Of(ValueDiscipline discipline) =>
        discipline switch
        {
            ValueDiscipline.CostLeadership => new("kostenleiderschap", "cost leadership"),
            ValueDiscipline.CustomerIntimacy => new("klantpartnerschap", "customer intimacy"),
            _ => new("productleiderschap", "product leadership"),
        };

    /// <summary>How a sentence about a verdict begins: the journey, the verdict and the discipline.</summary>
    /// <param name="journey">The name of the journey.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="discipline">The discipline.</param>
    /// <param name="isLeast">Whether a journey that fits in part may fit as a whole, once it is known what is not stated.</param>
    public static LocalizedText Opening(
        string journey,
        FitVerdict verdict,
        ValueDiscipline discipline,
        bool isLeast = false
    )
    {
        var (dutch, english) = (Of(discipline).Dutch, Of(discipline).English);
        return verdict switch
        {
            FitVerdict.FitsPartly when isLeast => new(
                $"{journey} past minstens deels bij {dutch}",
                $"{journey} fits {english} at least in part"
            ),
            FitVerdict.Fits => new($"{journey} past bij {dutch}", $"{journey} fits {english}"),
            FitVerdict.FitsPartly => new($"{journey} past deels bij {dutch}", $"{journey} fits {english} in part"),
            FitVerdict.Contradicts => new($"{journey} past niet bij {dutch}", $"{journey} does not fit {english}"),
            _ => new(
                $"Of {journey} past bij {dutch}, is niet te zeggen",
                $"Whether {journey} fits {english} cannot be said"
            ),
        };
    }

    /// <summary>
    /// The sentence: its opening, what it rests on, what the source says and where the limit of Dakmad lies, and the lines
    /// of the source.
    /// </summary>
    public static LocalizedText Sentence(
        LocalizedText opening,
        IReadOnlyList<LocalizedText> parts,
        LocalizedText? bound,
        Citation citation
    )
    {
        var because = parts.Count == 0 ? LocalizedText.Same("") : Because(parts);
        var held = bound is null ? LocalizedText.Same("") : new LocalizedText($". {bound.Dutch}", $". {bound.English}");
        return new(
            $"{opening.Dutch}{because.Dutch}{held.Dutch} {citation}.",
            $"{opening.English}{because.English}{held.English} {citation}."
        );
    }

    /// <summary>Whether a value lies so near a bound that a tenth of it decides.</summary>
    public static bool IsNear(double value, double bound) => Math.Abs(value - bound) <= Near * Math.Abs(bound);

    /// <summary>What to fill in, as the end of a sentence.</summary>
    public static LocalizedText FillIn(IEnumerable<MissingStatement> missing)
    {
        var texts = missing.Select(statement => statement.Text).Distinct().ToArray();
        var what = Spoken.And([.. texts.Take(MostNamed)]);
        return texts.Length > MostNamed
            ? new($"vul onder meer in {what.Dutch}", $"state among other things {what.English}")
            : new($"vul in {what.Dutch}", $"state {what.English}");
    }

    /// <summary>On which open shares a verdict depends, as the end of a sentence.</summary>
    public static LocalizedText DependsOn(ValueList<MissingStatement> shares)
    {
        var which = Spoken.And([.. shares.Select(share => share.Text).Take(MostNamed)]);
        return shares.Count > MostNamed
            ? new(
                $"het hangt er onder meer van af {which.Dutch}; vul dat in",
                $"it depends among other things on {which.English}; state that"
            )
            : new($"het hangt ervan af {which.Dutch}; vul dat in", $"it depends on {which.English}; state that");
    }

    /// <summary>An enumeration, with what limits it after a comma and what is asked after a semicolon.</summary>
    private static LocalizedText Because(IReadOnlyList<LocalizedText> parts)
    {
        var plain = parts.TakeWhile(part => !IsLimit(part) && !IsQuestion(part)).ToArray();
        var (dutch, english) =
            plain.Length == 0 ? ("", "") : (": " + Spoken.And(plain).Dutch, ": " + Spoken.And(plain).English);
        foreach (var part in parts.Skip(plain.Length))
        {
            var between =
                dutch.Length == 0 ? ": "
                : IsLimit(part) ? ", "
                : "; ";
            (dutch, english) = (dutch + between + part.Dutch, english + between + part.English);
        }

        return new(dutch, english);

        static bool IsLimit(LocalizedText part) =>
            part.Dutch.StartsWith("maar ", StringComparison.Ordinal)
            || part.Dutch.StartsWith("ook al ", StringComparison.Ordinal);
        static bool IsQuestion(LocalizedText part) =>
            part.Dutch.StartsWith("om zeker te zijn", StringComparison.Ordinal)
            || part.Dutch.StartsWith("het hangt er", StringComparison.Ordinal);
    }
}
