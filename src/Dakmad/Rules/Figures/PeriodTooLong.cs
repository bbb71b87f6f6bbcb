using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A period of more than a hundred years.</summary>
internal sealed class PeriodTooLong() : CalendarRule(TimeDiagnostics.PeriodTooLong);
