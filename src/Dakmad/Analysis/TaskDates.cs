using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Analysis;

/// <summary>When a task has to start and to be done.</summary>
/// <param name="Journey">The journey.</param>
/// <param name="Touchpoint">The touchpoint that the task carries out [S3:117-123].</param>
/// <param name="Task">The task.</param>
/// <param name="Path">Where the task is in the plan.</param>
/// <param name="StartBy">
/// The last day on which it can start: its lead time before the first day of the touchpoint. Null without a lead time, or
/// when no period but that of a level or the plan tells when the touchpoint starts.
/// </param>
/// <param name="DoneBy">
/// The day on which it must be done: its deadline, or else the first day that the touchpoint states. Of a task with a lead
/// time also the first day of the journey or event, on which the touchpoint takes place at the earliest. Null when none
/// of these is stated.
/// </param>
public sealed record TaskDates(
    Journey Journey,
    Touchpoint Touchpoint,
    TouchpointTask Task,
    PlanPath Path,
    LocalDate? StartBy,
    LocalDate? DoneBy
);
