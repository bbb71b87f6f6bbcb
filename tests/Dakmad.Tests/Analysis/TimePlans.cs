using Dakmad.Analysis;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Tests.Analysis;

/// <summary>Plans with dates written as ISO 8601 does.</summary>
internal static class TimePlans
{
    public static PlanCalendar Calendar(MarketingPlan plan) => PlanCalendar.Of(new(plan));

    public static MarketingPlan Plan(params MarketingEvent[] events) =>
        MoneyPlans.Plan() with
        {
            Tactical = new() { Events = [.. events] },
        };

    public static MarketingEvent Event(string id, string? period) =>
        MoneyPlans.Event(id) with
        {
            Period = Days(period),
        };

    public static Recurrence Every(string period, string? until) =>
        new() { Every = Duration(period)!, Until = until is null ? null : Date(until) };

    /// <summary>A range of days, an open end written <c>..</c>.</summary>
    public static DateRange? Days(string? range)
    {
        var ends = range?.Split('/');
        return ends is null ? null : new(End(ends[0]), End(ends[1]));
    }

    public static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static Period? Duration(string? period) =>
        period is null ? null : PeriodPattern.Roundtrip.Parse(period).Value;

    public static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "..";

    public static string Range(LocalDate? start, LocalDate? end) => $"{Iso(start)}/{Iso(end)}";

    private static LocalDate? End(string date) => date == ".." ? null : Date(date);
}
