using System;

namespace Dakmad;

/// <summary>How many touchpoints the author of a journey holds likely; either bound may be open [S1:363-365].</summary>
public sealed record TouchpointRange
{
    /// <summary>Makes a range of numbers of touchpoints.</summary>
    /// <param name="minimum">The least number; null when open.</param>
    /// <param name="maximum">The greatest number, not below <paramref name="minimum"/>; null when open.</param>
    /// <exception cref="ArgumentException">A bound is negative, or both are open, or they are reversed.</exception>
    public TouchpointRange(int? minimum, int? maximum)
    {
        if (minimum is null && maximum is null)
        {
            throw new ArgumentException("A range has a minimum, a maximum or both.", nameof(minimum));
        }

        if (maximum < minimum)
        {
            throw new ArgumentException("The maximum cannot lie below the minimum.", nameof(maximum));
        }

        Minimum = Require.NotNegative(minimum, nameof(minimum));
        Maximum = Require.NotNegative(maximum, nameof(maximum));
    }

    /// <summary>The least number; null when open.</summary>
    public int? Minimum { get; }

    /// <summary>The greatest number; null when open.</summary>
    public int? Maximum { get; }

    /// <summary>The two bounds with two dots between.</summary>
    public override string ToString() => string.Create(null, $"{Minimum}..{Maximum}");
}
