namespace Dakmad.Analysis;

/// <summary>What one rate would have to be for the end volume to reach a target.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Value">The value it needs, 0–1; what it is now when that is enough; null when no value of it is enough.</param>
public sealed record RateNeeded(FunnelRate Rate, double? Value);
