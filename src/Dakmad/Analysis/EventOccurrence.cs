using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Analysis;

/// <summary>One time that an event takes place.</summary>
/// <param name="Event">The event.</param>
/// <param name="Path">Where the event is in the plan.</param>
/// <param name="Number">Which time it is, from 0; the first is the one whose period the event states.</param>
/// <param name="Start">The first day; null when the plan does not say.</param>
/// <param name="End">The last day; null when the plan does not say.</param>
public sealed record EventOccurrence(MarketingEvent Event, PlanPath Path, int Number, LocalDate? Start, LocalDate? End);
