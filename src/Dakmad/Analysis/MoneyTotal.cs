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
    /// <summary>Whether nothing is left out of <see cref="Sum"/>.</summary>
    public bool IsComplete => LeftOut == 0;
}
