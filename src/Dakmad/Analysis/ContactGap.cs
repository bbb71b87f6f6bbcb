using NodaTime;

namespace Dakmad.Analysis;

/// <summary>
/// A stretch between two contacts in a row on the way from purchase to delivery, in which the customer hears nothing; the
/// longer it is, the greater the risk of a cancellation [S0:782-804].
/// </summary>
/// <param name="Journey">The journey.</param>
/// <param name="From">The contact before it.</param>
/// <param name="To">The contact after it.</param>
/// <param name="Wait">
/// How long it takes, as the plan states it: on the route, or at the second touchpoint, or by the periods of both. Null
/// when nothing is stated.
/// </param>
public sealed record ContactGap(Journey Journey, Touchpoint From, Touchpoint To, Period? Wait)
{
    /// <summary>The whole days of the wait, a month counted for 30 and a year for 365; null when nothing is stated.</summary>
    public long? Days => Wait is { } wait ? Time.SafeDates.WholeDays(wait) : null;
}
