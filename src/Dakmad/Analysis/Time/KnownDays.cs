using System.Collections.Generic;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>The days on which something takes place, as far as they are known.</summary>
/// <param name="Span">From the first to the last.</param>
/// <param name="Basis">How they are known.</param>
/// <param name="Stretches">The days themselves, in order, none twice; empty when an end is open.</param>
internal sealed record KnownDays(DaySpan Span, PeriodBasis Basis, IReadOnlyList<DateInterval> Stretches)
{
    /// <summary>Days without a break.</summary>
    public static KnownDays Of(DaySpan span, PeriodBasis basis) =>
        new(span, span.IsOpen ? PeriodBasis.None : basis, span.Interval is { } days ? [days] : []);
}
