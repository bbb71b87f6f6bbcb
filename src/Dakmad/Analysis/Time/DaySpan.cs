using System.Runtime.InteropServices;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>A first and a last day, each of which may be open.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(LocalDate? Start, LocalDate? End)
{
    public static DaySpan Of(DateRange? range) => new(range?.Start, range?.End);

    public bool IsOpen => Start is null && End is null;

    /// <summary>The days as an interval; null when an end is open, or the end lies before the start.</summary>
    public DateInterval? Interval => Start is { } start && End is { } end && start <= end ? new(start, end) : null;

    /// <summary>This span with its open ends taken from what holds it, where that leaves the end after the start.</summary>
    public DaySpan Within(DaySpan holder)
    {
        var start = Start ?? (holder.Start > End ? null : holder.Start);
        var end = End ?? (holder.End < start ? null : holder.End);
        return new(start, end);
    }

    /// <summary>Whether a day of this span is known to lie outside another.</summary>
    public bool Exceeds(DaySpan holder) =>
        Start < holder.Start || Start > holder.End || End > holder.End || End < holder.Start;

    /// <summary>Whether no day of this span can be one of another.</summary>
    public bool IsApartFrom(DaySpan other) => Start > other.End || End < other.Start;

    /// <summary>From the first day of two spans to the last day of both; open where one of them is.</summary>
    public DaySpan Join(DaySpan other) =>
        new(
            Start is { } start && other.Start is { } otherStart ? LocalDate.Min(start, otherStart) : null,
            End is { } end && other.End is { } otherEnd ? LocalDate.Max(end, otherEnd) : null
        );

    public DateRange? ToRange() => IsOpen ? null : new(Start, End);
}
