using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A task that is due when its touchpoint has started [S3:117-123].</summary>
internal sealed class TaskAfterStart() : CalendarRule(TimeDiagnostics.DeadlineAfterStart);
