using System;

namespace Dakmad.Teaching.Building;

/// <summary>
/// Choices from a seed. Every choice has a name and is drawn by itself (SplitMix64 over seed and name), so that a choice
/// that is added changes no other. The generator of the framework is not used: it may change between versions.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="turns">Of how many lists of choices one is chosen in turn, so that within one of them every second seed is odd.</param>
internal sealed class Draw(ulong seed, int turns)
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
    public T Alternating<T>(string name, ReadOnlySpan<T> choices)
    {
        var count = (choices.Length - Turn + 1) / 2;
        return count == 0 ? choices[0] : choices[Turn + (2 * Of(name, count))];
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
