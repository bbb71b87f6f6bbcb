using Dakmad.Analysis.Funnel;

namespace Dakmad.Analysis.Strategy;

/// <summary>A choice of which the plan does not say how many make it.</summary>
/// <param name="From">The touchpoint at which it is made; <see cref="AtEntry"/> for where customers come in.</param>
/// <param name="Weight">How many make it, for each one here.</param>
/// <param name="Targets">The touchpoints among which it is; negative for the end of the journey.</param>
/// <param name="IsKnown">Whether the plan tells how many make it.</param>
internal sealed record BuyerChoice(int From, double Weight, int[] Targets, bool IsKnown)
{
    public const int AtEntry = -1;

    /// <summary>What stands for hardly anybody: nobody at all might leave no purchase to measure by.</summary>
    public const double HardlyAny = 1e-6;

    /// <summary>Whether it is not where they go that is open, but how many go on at all: all of them or hardly any.</summary>
    public bool IsRate { get; private init; }

    /// <summary>A touchpoint of which the plan does not say how many go on.</summary>
    public static BuyerChoice Rate(int from) => new(from, 1, [Way.Nowhere, Way.Nowhere], false) { IsRate = true };
}
