namespace Dakmad.Analysis;

/// <summary>Two events that state days which they share.</summary>
/// <param name="First">The event that comes first in the plan.</param>
/// <param name="Second">The other.</param>
/// <param name="Days">The first stretch of days that they share; without an end when neither has one.</param>
/// <param name="Count">How many days they share, all occurrences together; null when there is no end to them.</param>
public sealed record EventOverlap(MarketingEvent First, MarketingEvent Second, DateRange Days, int? Count)
{
    /// <summary>How many stretches of days they share, as far as they go; those that touch are one.</summary>
    public int Times { get; init; } = 1;
}
