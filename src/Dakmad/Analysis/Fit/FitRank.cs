using System.Globalization;

namespace Dakmad.Analysis.Fit;

/// <summary>The place of a journey among its alternatives.</summary>
/// <param name="Position">The place, from 1: one more than the number of alternatives with a higher score.</param>
/// <param name="Of">How many are ranked: the journey and the alternatives with a score.</param>
/// <param name="Tied">With how many alternatives it shares the place.</param>
public sealed record FitRank(int Position, int Of, int Tied)
{
    /// <summary>Whether no alternative has a score as high.</summary>
    public bool IsFirst => Position == 1 && Tied == 0;

    /// <summary>The place of all places, such as <c>1/3</c>, with <c>=</c> before it when it is shared.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Tied > 0 ? "=" : "")}{Position}/{Of}");
}
