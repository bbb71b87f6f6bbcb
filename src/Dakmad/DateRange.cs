using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Dakmad;

/// <summary>
/// A stretch of calendar days, both ends included. Either end may be open, so that a plan can be drafted before every
/// date is known.
/// </summary>
public sealed record DateRange
{
    /// <summary>Makes a range of days.</summary>
    /// <param name="start">The first day; null when open.</param>
    /// <param name="end">The last day, which belongs to the range; null when open.</param>
    /// <exception cref="ArgumentException">
    /// Both ends are open, the end lies before the start, or a date is not in the ISO calendar.
    /// </exception>
    public DateRange(LocalDate? start, LocalDate? end)
    {
        if (start is null && end is null)
        {
            throw new ArgumentException("A period has a start, an end or both.", nameof(start));
        }

        if (start is { } first && end is { } last && last < first)
        {
            throw new ArgumentException("The end of a period cannot lie before its start.", nameof(end));
        }

        Start = start is null ? null : DateForm.Require(start.Value, nameof(start));
        End = end is null ? null : DateForm.Require(end.Value, nameof(end));
    }

    /// <summary>The first day; null when open.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, which belongs to the range; null when open.</summary>
    public LocalDate? End { get; }

    /// <summary>The days of an interval of NodaTime, which has both ends and includes them.</summary>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator DateRange(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return new(interval.Start, interval.End);
    }

    /// <summary>The first and the last day in ISO 8601 with a slash between; <c>..</c> stands for an open end.</summary>
    public override string ToString() => $"{Day(Start)}/{Day(End)}";

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "..";
}
