using System;
using System.Collections.Generic;

namespace Dakmad.Teaching.Building;

/// <summary>
/// Choices from a seed. Every choice has a name and is drawn by itself (SplitMix64 over seed and name), so that a choice
/// that is added changes no other. The generator of the framework is not used: it may change between versions.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="turns">Of how many lists of choices one is chosen in turn, so that within one of them every second seed is odd.</param>
/// <param name="pins">The place in its list of each choice that is no choice of the seed, by its name.</param>
internal sealed class Draw(ulong seed, int turns, IReadOnlyDictionary<string, int>? pins = null)
{
    /// <summary>0 or 1, the other one for the next seed with the same choices.</summary>
    public int Turn { get; } = (int)(seed / (ulong)turns % 2);

    /// <summary>One of so many, from 0.</summary>
    public int Of(string name, int count) => (int)(Bits(name) % (ulong)count);

    /// <summary>One of a list.</summary>
    public T Of<T>(string name, ReadOnlySpan<T> choices) => choices[Of(name, choices.Length)];

    /// <summary>
    /// One of a list, such that two seeds that follow each other never draw the same: one draws from the even places, the
    /// other from the odd ones.
    /// </summary>
    public T Alternating<T>(string name, ReadOnlySpan<T> choices) => Alternating(name, choices, _ => true);

    /// <summary>
    /// The same of those that suit; where none does in the places of this turn, of those in the other places.
    /// </summary>
    /// <exception cref="InvalidOperationException">None suits.</exception>
    public T Alternating<T>(string name, ReadOnlySpan<T> choices, Func<T, bool> suits)
    {
        if (pins?.TryGetValue(name, out var place) == true)
        {
            return suits(choices[place])
                ? choices[place]
                : throw new InvalidOperationException($"What is chosen for '{name}' does not go with the rest.");
        }

        foreach (var turn in (ReadOnlySpan<int>)[Turn, 1 - Turn])
        {
            var suitable = new List<T>();
            for (var i = turn; i < choices.Length; i += 2)
            {
                if (suits(choices[i]))
                {
                    suitable.Add(choices[i]);
                }
            }

            if (suitable.Count > 0)
            {
                return suitable[Of(name, suitable.Count)];
            }
        }

        throw new InvalidOperationException($"No choice of '{name}' goes with the rest.");
    }

    private ulong Bits(string name)
    {
        // FNV-1a over the name, then two rounds of SplitMix64.
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return Mixed(Mixed(seed) ^ hash);
    }

    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
