using System.Collections.Generic;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Something that is spread evenly over days: a budget, a cost, or a number of contacts.</summary>
internal sealed record SpreadItem(
    decimal Budget,
    decimal Cost,
    MeasurementUnit? Unit,
    double Contacts,
    IReadOnlyList<DateInterval> Days,
    bool IsLowerBound,
    bool IsCost
)
{
    public int DayCount { get; } = Stretches.Count(Days);
}
