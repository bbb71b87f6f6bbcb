using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that is to come back on a day of the month, but not after whole months.</summary>
internal sealed class DayNeedsMonths() : CalendarRule(TimeDiagnostics.DayNeedsMonths);
