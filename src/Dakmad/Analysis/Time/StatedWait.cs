using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>How long it takes from one touchpoint to the next, as a plan states it.</summary>
internal static class StatedWait
{
    /// <summary>
    /// The time of the route; or else that of the second touchpoint, if it counts from the first, or if both count from
    /// the same; or else the days between their periods. Null when none of these is stated.
    /// </summary>
    public static Period? Of(Journey journey, JourneyLink link)
    {
        var (from, to) = (journey.Touchpoints[link.From], journey.Touchpoints[link.To]);
        return link.Route?.After ?? SinceFirst(journey, link) ?? Between(from.Timing?.Period, to.Timing?.Period);
    }

    private static Period? SinceFirst(Journey journey, JourneyLink link)
    {
        var (from, to) = (journey.Touchpoints[link.From], journey.Touchpoints[link.To]);
        if (to.Timing is not { After: { } after } timing)
        {
            return null;
        }

        var isSinceFirst = timing.Since is null || timing.Since == new Ref<Touchpoint>(from.Id);
        return isSinceFirst ? after
            : from.Timing is { After: { } earlier } first && (first.Since ?? Before(journey, link.From)) == timing.Since
                ? SafeDates.Less(after, earlier)
            : null;
    }

    /// <summary>The touchpoint before another in the list.</summary>
    private static Ref<Touchpoint>? Before(Journey journey, int position) =>
        position > 0 ? new(journey.Touchpoints[position - 1].Id) : default(Ref<Touchpoint>?);

    private static Period? Between(DateRange? first, DateRange? second) =>
        first?.End is { } end && second?.Start is { } start && end <= start
            ? Period.Between(end, start, PeriodUnits.Days)
            : null;
}
