using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Analysis;

/// <summary>The days on which something takes place.</summary>
/// <param name="Element">The event, journey, touchpoint or resource.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Start">The first day; null when it is open.</param>
/// <param name="End">The last day, that of the last occurrence when it recurs; null when it is open.</param>
/// <param name="Basis">How these days are known.</param>
public sealed record PlannedDays(
    PlanElement Element,
    PlanPath Path,
    LocalDate? Start,
    LocalDate? End,
    PeriodBasis Basis
);
