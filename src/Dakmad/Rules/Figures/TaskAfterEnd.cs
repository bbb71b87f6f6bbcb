using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A task that is due when its touchpoint is over [S3:117-123].</summary>
internal sealed class TaskAfterEnd() : CalendarRule(TimeDiagnostics.DeadlineAfterEnd);
