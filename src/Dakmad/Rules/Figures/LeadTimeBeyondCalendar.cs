using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A lead time that can only be a slip of the pen.</summary>
internal sealed class LeadTimeBeyondCalendar() : CalendarRule(TimeDiagnostics.BeyondCalendar);
