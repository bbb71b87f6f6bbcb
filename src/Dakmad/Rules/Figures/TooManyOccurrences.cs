using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that recurs without an end.</summary>
internal sealed class TooManyOccurrences() : CalendarRule(TimeDiagnostics.TooManyOccurrences);
