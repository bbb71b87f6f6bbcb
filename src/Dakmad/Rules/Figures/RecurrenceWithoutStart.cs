using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that recurs from no one knows when.</summary>
internal sealed class RecurrenceWithoutStart() : CalendarRule(TimeDiagnostics.RecurrenceWithoutStart);
