using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>Something that takes place before or after what holds it [S3:66-76].</summary>
internal sealed class OutsidePeriod() : CalendarRule(TimeDiagnostics.OutsidePeriod);
