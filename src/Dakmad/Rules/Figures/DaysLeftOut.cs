using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that is to come back on days that some months do not have.</summary>
internal sealed class DaysLeftOut() : CalendarRule(TimeDiagnostics.DaysLeftOut);
