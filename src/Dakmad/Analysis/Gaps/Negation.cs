using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Dakmad.Analysis.Gaps;

/// <summary>
/// Words by which a text may say that something is not done. What it denies is not told apart from what it does not, so
/// that no term is found in it; a reason to drop off mostly is something that is missing.
/// </summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Denying = new[]
    {
        "geen",
        "niet",
        "nooit",
        "zonder",
        "stoppen",
        "gestopt",
        "no",
        "not",
        "never",
        "without",
        "stop",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsIn(List<Word> words) => words.Exists(word => IsDenying(word.Form));

    /// <summary>Whether a word denies something, spelling set aside.</summary>
    public static bool IsDenying(string form) => Denying.Contains(form);
}
