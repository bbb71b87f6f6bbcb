using System;
using System.Collections.Generic;

namespace Dakmad.Diagnostics;

/// <summary>Finds the name somebody may have meant.</summary>
internal static class Similar
{
    /// <summary>A sentence that asks whether a similar name was meant; empty when none is near enough.</summary>
    public static LocalizedText Suggestion(string text, IEnumerable<string> candidates) =>
        Nearest(text, candidates) is { } nearest ? Ask(nearest) : LocalizedText.Same("");

    /// <summary>A sentence that asks whether a name was meant, to follow another sentence.</summary>
    public static LocalizedText Ask(string name) => new($" Bedoelde je '{name}'?", $" Did you mean '{name}'?");

    /// <summary>The nearest candidate, the first among equals; null when all need too many changes.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        const int ShortestName = 3;
        const int LongestName = 64;
        if (text.Length is < ShortestName or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = (text.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= least)
            {
                continue;
            }

            var distance = Distance(text, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest ?? Whole(text, candidates);
    }

    /// <summary>The only candidate that starts with a text, such as <c>selfService</c> of <c>self</c>.</summary>
    private static string? Whole(string text, IEnumerable<string> candidates)
    {
        string? only = null;
        foreach (var candidate in candidates)
        {
            if (candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                if (only is not null)
                {
                    return null;
                }

                only = candidate;
            }
        }

        return only;
    }

    /// <summary>
    /// The number of letters to insert, delete, replace or swap with their neighbour (Damerau, 1964, in the restricted
    /// form), capitals set aside.
    /// </summary>
    public static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Step(rows, left, right, i, j),
                };
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, int i, int j)
    {
        var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
        var step = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
        var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(step, rows[i - 2, j - 2] + 1) : step;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
