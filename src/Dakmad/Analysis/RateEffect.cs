namespace Dakmad.Analysis;

/// <summary>What a change of one rate does to the end volume of a funnel, exactly: loops are solved again.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Slope">How fast the end volume grows with the rate as it is now; for a whole unit of the rate, from 0 to 1.</param>
/// <param name="OfOnePoint">What the end volume gains when the rate rises by one percentage point, or up to 1 if that is nearer; null when a loop would not end any more.</param>
/// <param name="OfOneTenth">What the end volume gains when the rate rises by a tenth of itself, or up to 1 if that is nearer; null when a loop would not end any more.</param>
public sealed record RateEffect(FunnelRate Rate, double Slope, double? OfOnePoint, double? OfOneTenth);
