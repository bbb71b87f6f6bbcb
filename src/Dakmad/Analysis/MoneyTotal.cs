namespace Dakmad.Analysis;

/// <summary>A sum of amounts in the currency of the plan, and whether it is the whole sum.</summary>
/// <param name="Sum">
/// What could be counted, not rounded; null when the plan states no amount for it, or none that could be counted.
/// </param>
/// <param name="LeftOut">
/// How many amounts could not be counted: in a currency without a rate, beyond what is counted, or a cost per contact
/// without a volume. Each is a problem with its place.
/// </param>
public readonly record struct MoneyTotal(Money? Sum, int LeftOut)
{
    /// <summary>Whether the number of contacts that some of the cost is paid for is a lower bound.</summary>
    public bool HasOpenVolume { get; init; }

    /// <summary>
    /// Of how many contacts the plan states no cost, earned channels apart. What is not stated is not free: that is a cost
    /// of 0. Beside a sum it makes that a lower bound.
    /// </summary>
    public int Unstated { get; init; }

    /// <summary>
    /// Whether <see cref="Sum"/> is the whole sum: nothing is left out of it, every contact states its cost, and no number
    /// of contacts is a lower bound. Otherwise it is that or more.
    /// </summary>
    public bool IsComplete => LeftOut == 0 && !HasOpenVolume && (Sum is null || Unstated == 0);

    internal FigureBound Bound => FigureBounds.Of(!IsComplete);
}
