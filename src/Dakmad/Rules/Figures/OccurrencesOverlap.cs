using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that recurs before it is over.</summary>
internal sealed class OccurrencesOverlap() : CalendarRule(TimeDiagnostics.OccurrencesOverlap);
