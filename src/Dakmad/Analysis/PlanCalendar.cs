using System;
using System.Linq;
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
/// then 31 March. Its last day moves along likewise, and stays the end of the month where it is that; without a last day it
/// takes one day each time. Where days are named (<see cref="Recurrence.Weekdays"/>, <see cref="Recurrence.Position"/>,
/// <see cref="Recurrence.MonthDay"/>) it starts on those from the first day on, weeks starting on Monday, and takes as many
/// days each time. A month without such a day is left out, and told. Occurrences start no
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
    private readonly Lazy<ValueList<EventOccurrence>> _occurrences;
    private readonly Lazy<ValueList<PlannedDays>> _days;
    private readonly Lazy<ValueList<EventOverlap>> _overlaps;
    private readonly Lazy<ValueList<ContactGap>> _deliveryGaps;
    private readonly Lazy<CalendarTable> _months;
    private readonly Lazy<CalendarTable> _weeks;

    internal PlanCalendar(CalendarComputation made, CalendarSpread spread)
    {
        _occurrences = new(() => made.Occurrences().ToValueList());
        _days = new(() => made.Days().ToValueList());
        _overlaps = new(() => made.Overlaps().Take(MostOverlaps + 1).ToValueList());
        _deliveryGaps = new(() => made.DeliveryGaps().ToValueList());
        _months = new(() => spread.By(CalendarUnit.Month));
        _weeks = new(() => spread.By(CalendarUnit.Week));
    }

    /// <summary>The most occurrences of one event that are planned: daily, that is ten years and more.</summary>
    public const int MostOccurrences = 4000;

    /// <summary>The most pairs of events that are listed: of n events that all take place at once, there are n² / 2.</summary>
    public const int MostOverlaps = 1000;

    /// <summary>The most days over which something is divided: a hundred years.</summary>
    public const int MostDays = 36_525;

    /// <summary>Every time that an event takes place, event by event in the order of the plan.</summary>
    public ValueList<EventOccurrence> Occurrences => _occurrences.Value;

    /// <summary>The events, the resources, and the journeys, each followed by its touchpoints, with their days.</summary>
    public ValueList<PlannedDays> Days => _days.Value;

    /// <summary>The tasks, in the order of the plan.</summary>
    public required ValueList<TaskDates> Tasks { get; init; }

    /// <summary>
    /// The events that share days, of those that state a period, in the order of the plan; the first
    /// <see cref="MostOverlaps"/> of them, and whether there are more says <see cref="HasMoreOverlaps"/>.
    /// </summary>
    public ValueList<EventOverlap> Overlaps =>
        HasMoreOverlaps ? _overlaps.Value.Take(MostOverlaps).ToValueList() : _overlaps.Value;

    /// <summary>Whether more events share days than are listed.</summary>
    public bool HasMoreOverlaps => _overlaps.Value.Count > MostOverlaps;

    /// <summary>
    /// The stretches between one contact and the next on the ways from purchase to delivery, journey by journey. A
    /// purchase is a touchpoint in that phase, one that serves order or pay, or a transaction; a delivery is one in that
    /// phase, or a distribution. None for a journey that has not both.
    /// </summary>
    public ValueList<ContactGap> DeliveryGaps => _deliveryGaps.Value;

    /// <summary>Budget, cost and contacts by month.</summary>
    public CalendarTable Months => _months.Value;

    /// <summary>Budget, cost and contacts by week.</summary>
    public CalendarTable Weeks => _weeks.Value;

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
