using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A task that is due before its lead time lets it start.</summary>
internal sealed class TaskDueBeforeStart() : CalendarRule(TimeDiagnostics.DueBeforeStart);
