using NodaTime;

namespace Dakmad;

/// <summary>
/// The form of a stretch of time in a plan: years down to seconds, none of them negative.
/// </summary>
internal static class PeriodForm
{
    public static bool IsValid(Period period) =>
        period
            is {
                Years: >= 0,
                Months: >= 0,
                Weeks: >= 0,
                Days: >= 0,
                Hours: >= 0,
                Minutes: >= 0,
                Seconds: >= 0,
                Milliseconds: 0,
                Ticks: 0,
                Nanoseconds: 0,
            };

    /// <summary>Whether events can recur after it: whole days and more than none.</summary>
    public static bool IsRecurrence(Period? period) =>
        period is { HasTimeComponent: false } && IsValid(period) && period.HasDateComponent;
}
