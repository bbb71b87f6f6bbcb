namespace Dakmad.Analysis.Strategy;

/// <summary>A choice of which the plan does not say how many make it.</summary>
/// <param name="From">The touchpoint at which it is made; <see cref="AtEntry"/> for where customers come in.</param>
/// <param name="Weight">How many make it, for each one here.</param>
/// <param name="Targets">The touchpoints among which it is; negative for the end of the journey.</param>
/// <param name="IsKnown">Whether the plan tells how many make it.</param>
internal sealed record BuyerChoice(int From, double Weight, int[] Targets, bool IsKnown)
{
    public const int AtEntry = -1;
}
