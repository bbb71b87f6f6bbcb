using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering;
using Dakmad.Rendering.Tables;

namespace Dakmad.Drawing;

/// <summary>When an event takes place, in words: its days, or how it comes back, how often and between which days.</summary>
internal static class EventDays
{
    /// <summary>The words; null when the plan states no days.</summary>
    public static string? Of(MarketingEvent happening, IEnumerable<EventOccurrence> occurrences, Language language)
    {
        EventOccurrence[] dated =
        [
            .. occurrences.Where(one =>
                ReferenceEquals(one.Event, happening) && one is { Start: not null, End: not null }
            ),
        ];
        return dated switch
        {
            [] => Stated(happening, language),
            [var once] when happening.Recurrence is null => Range(once, language),
            _ => Recurring(happening, dated, language),
        };
    }

    /// <summary>The days of one time that an event takes place, of which the first and the last are known.</summary>
    public static string Range(EventOccurrence one, Language language)
    {
        var (start, end) = (CellText.Day(one.Start!.Value, language), CellText.Day(one.End!.Value, language));
        return start == end ? start
            : language == Language.Dutch ? $"{start} t/m {end}"
            : $"{start} to {end}";
    }

    private static string Recurring(MarketingEvent happening, EventOccurrence[] dated, Language language)
    {
        // Of what has no end only the first times are planned.
        var count =
            dated.Length >= PlanCalendar.MostOccurrences ? ""
            : language == Language.Dutch ? $", {dated.Length} keer"
            : dated.Length == 1 ? ", once"
            : $", {dated.Length} times";
        var words = happening.Recurrence is { } recurrence ? RecurrenceWords.Of(recurrence)[language] + count : count;
        var days = Range(dated[0] with { End = dated[^1].End }, language);
        return $"{words.TrimStart(',', ' ')}: {days}";
    }

    /// <summary>What is stated of days of which there are not both.</summary>
    private static string? Stated(MarketingEvent happening, Language language)
    {
        var words = happening.Recurrence is { } recurrence ? RecurrenceWords.Of(recurrence)[language] : null;
        var day = happening.Period switch
        {
            { Start: { } start } when language == Language.Dutch => $"vanaf {CellText.Day(start, language)}",
            { Start: { } start } => $"from {CellText.Day(start, language)}",
            { End: { } end } when language == Language.Dutch => $"tot en met {CellText.Day(end, language)}",
            { End: { } end } => $"until {CellText.Day(end, language)}",
            _ => null,
        };
        return (words, day) switch
        {
            (null, _) => day,
            (_, null) => words,
            _ => $"{words}, {day}",
        };
    }
}
