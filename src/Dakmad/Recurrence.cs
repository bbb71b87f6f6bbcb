using System;
using NodaTime;

namespace Dakmad;

/// <summary>How an event comes back.</summary>
public sealed record Recurrence : PlanPart
{
    /// <summary>
    /// The time from the start of one occurrence to the start of the next, such as a month; whole days, above zero.
    /// </summary>
    /// <exception cref="ArgumentException">The period is not above zero or has parts shorter than a day.</exception>
    public required Period Every
    {
        get;
        init => field = Require.Interval(value);
    }

    /// <summary>The last day on which an occurrence may start; null when there is no end.</summary>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? Until
    {
        get;
        init => field = DateForm.Optional(value);
    }
}
