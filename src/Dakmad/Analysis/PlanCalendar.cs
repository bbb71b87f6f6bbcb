using System;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Time;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>When what a plan holds takes place, and what it takes in budget, cost and contacts by month and by week.</summary>
/// <remarks>
/// <para>
/// An event recurs from the start of its first occurrence: the one with number n starts at that day plus n times the
/// period of its <see cref="Recurrence"/>, in the calendar of NodaTime: monthly from 31 January is 28 or 29 February,
/// then 31 March. Its last day moves along likewise; without a last day it takes one day each time. Occurrences start no
/// later than <see cref="Recurrence.Until"/> and the end of the tactical level or the plan; there are no more than
/// <see cref="MostOccurrences"/>.
/// </para>
/// <para>
/// What states no period takes that of what holds it: a touchpoint that of its journey, a journey that of its events, or
/// else of its level, or else of the plan. The same holds for an end that is left open.
/// </para>
/// <para>
/// In the tables every budget counts once: that of an event; of a journey the part that falls under no event with a
/// budget; of a touchpoint as far as its journey has none. Cost and contacts are those of <see cref="JourneyCost"/>,
/// spread over the days of the touchpoint.
/// </para>
/// </remarks>
public sealed partial record PlanCalendar
{
    internal PlanCalendar() { }

    /// <summary>The most occurrences of one event that are planned: daily, that is ten years and more.</summary>
    public const int MostOccurrences = 4000;

    /// <summary>The most days over which something is divided: a hundred years.</summary>
    public const int MostDays = 36_525;

    /// <summary>Every time that an event takes place, event by event in the order of the plan.</summary>
    public required ValueList<EventOccurrence> Occurrences { get; init; }

    /// <summary>The events, the resources, and the journeys, each followed by its touchpoints, with their days.</summary>
    public required ValueList<PlannedDays> Days { get; init; }

    /// <summary>The tasks, in the order of the plan.</summary>
    public required ValueList<TaskDates> Tasks { get; init; }

    /// <summary>The events that share days, of those that state a period, in the order of the plan.</summary>
    public required ValueList<EventOverlap> Overlaps { get; init; }

    /// <summary>
    /// The stretches between one contact and the next on the ways from purchase to delivery, journey by journey. A
    /// purchase is a touchpoint in that phase, one that serves order or pay, or a transaction; a delivery is one in that
    /// phase, or a distribution. None for a journey that has not both.
    /// </summary>
    public required ValueList<ContactGap> DeliveryGaps { get; init; }

    /// <summary>Budget, cost and contacts by month.</summary>
    public required CalendarTable Months { get; init; }

    /// <summary>Budget, cost and contacts by week.</summary>
    public required CalendarTable Weeks { get; init; }

    /// <summary>What is the matter with the dates; what is the matter with the money stands in <see cref="PlanBudget.Problems"/>.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>Puts a plan on the calendar.</summary>
    /// <param name="plan">The plan.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static PlanCalendar Of(MarketingPlan plan) => Of(new PlanIndex(plan));

    /// <summary>Puts a plan on the calendar.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="budget">Its budget, where it has been computed before; computed here when null.</param>
    public static PlanCalendar Of(PlanIndex index, PlanBudget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new CalendarComputation(index, budget ?? PlanBudget.Of(index)).Compute();
    }
}
