namespace Dakmad.Knowledge;

/// <summary>What came of a list of answers: the score, or every answer that is impossible.</summary>
/// <param name="Score">The score; null when an answer was refused, since leaving it out would change the outcome.</param>
/// <param name="Refused">The impossible answers, in the order given.</param>
public sealed record NetPromoterReading(NetPromoterScore? Score, ValueList<RefusedScore> Refused)
{
    /// <summary>The score.</summary>
    /// <exception cref="System.FormatException">An answer was refused; the message lists all of them in English.</exception>
    public NetPromoterScore GetScoreOrThrow() => Score ?? throw new System.FormatException(string.Join('\n', Refused));
}
