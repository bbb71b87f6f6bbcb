using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Counts back from touchpoints to the tasks that carry them out.</summary>
internal sealed class TaskPlanning(PlanIndex index, PlanDays days, List<Diagnostic> problems)
{
    public IEnumerable<TaskDates> Tasks()
    {
        foreach (var journey in index.All<Journey>())
        {
            var touchpoints = journey.Path.Property("touchpoints");
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                var tasks = touchpoints.Item(i).Property("tasks");
                for (var j = 0; j < touchpoint.Tasks.Count; j++)
                {
                    yield return Plan(journey.Element, touchpoint, touchpoint.Tasks[j], tasks.Item(j));
                }
            }
        }
    }

    private TaskDates Plan(Journey journey, Touchpoint touchpoint, TouchpointTask task, PlanPath path)
    {
        var known = days.Of(journey, touchpoint);
        var start = known.Basis == PeriodBasis.Plan ? null : known.Span.Start;
        LocalDate? startBy = null;
        if (start is { } first && task.LeadTime is { } leadTime)
        {
            startBy = SafeDates.Minus(first, leadTime);
            if (startBy is null)
            {
                Report(TimeDiagnostics.BeyondCalendar, path.Property("leadTime"), task);
            }
        }

        if (task.Deadline is { } deadline)
        {
            ReportLate(touchpoint, task, path.Property("deadline"), known, deadline);
            ReportEarly(task, path.Property("deadline"), startBy, deadline);
        }

        // On the first day of its event a touchpoint need not take place; a task that has no lead time has no day either.
        var isDated = known.Basis == PeriodBasis.Stated || task.LeadTime is not null;
        return new(journey, touchpoint, task, path, startBy, task.Deadline ?? (isDated ? start : null));
    }

    /// <summary>
    /// Only a touchpoint that states its days is known to start on the first of them; what takes those of its event or
    /// journey may start on any. Only a task with a lead time is known to prepare it; others may be what happens in it.
    /// </summary>
    private void ReportLate(
        Touchpoint touchpoint,
        TouchpointTask task,
        PlanPath path,
        KnownDays known,
        LocalDate deadline
    )
    {
        if (known.Basis != PeriodBasis.Plan && deadline > known.Span.End)
        {
            Report(
                TimeDiagnostics.DeadlineAfterEnd,
                path,
                task,
                new("touchpoint", touchpoint.Name),
                Day("deadline", deadline),
                Day("end", known.Span.End.Value)
            );
        }
        else if (task.LeadTime is not null && known.Basis == PeriodBasis.Stated && deadline > known.Span.Start)
        {
            Report(
                TimeDiagnostics.DeadlineAfterStart,
                path,
                task,
                new("touchpoint", touchpoint.Name),
                Day("deadline", deadline),
                Day("start", known.Span.Start.Value)
            );
        }
    }

    private void ReportEarly(TouchpointTask task, PlanPath path, LocalDate? startBy, LocalDate deadline)
    {
        if (deadline < startBy)
        {
            Report(TimeDiagnostics.DueBeforeStart, path, task, Day("deadline", deadline), Day("start", startBy.Value));
        }
    }

    private void Report(
        DiagnosticDescriptor descriptor,
        PlanPath path,
        TouchpointTask task,
        params ValueList<DiagnosticArgument> arguments
    ) => problems.Add(new(descriptor, path) { Arguments = [new("task", task.Name), .. arguments] });

    private static DiagnosticArgument Day(string name, LocalDate day) => new(name, FigureText.Date(day));
}
