using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace Dakmad.Glossary;

/// <summary>Stretches of time in words: <i>2 weken en 1 dag</i>.</summary>
internal static class PeriodWords
{
    public static LocalizedText Of(Period period) => new(Of(period, Language.Dutch), Of(period, Language.English));

    public static string Of(Period period, Language language)
    {
        var parts = new List<string>();
        foreach (var (count, one, many) in Units(period))
        {
            if (count != 0)
            {
                var word = count is 1 or -1 ? one : many;
                parts.Add($"{count.ToString(CultureInfo.InvariantCulture)} {word[language]}");
            }
        }

        return parts.Count switch
        {
            0 => new LocalizedText("0 dagen", "0 days")[language],
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} {new LocalizedText("en", "and")[language]} {parts[^1]}",
        };
    }

    private static IEnumerable<(long Count, LocalizedText One, LocalizedText Many)> Units(Period period) =>
        [
            (period.Years, new("jaar", "year"), new("jaar", "years")),
            (period.Months, new("maand", "month"), new("maanden", "months")),
            (period.Weeks, new("week", "week"), new("weken", "weeks")),
            (period.Days, new("dag", "day"), new("dagen", "days")),
            (period.Hours, new("uur", "hour"), new("uur", "hours")),
            (period.Minutes, new("minuut", "minute"), new("minuten", "minutes")),
            (period.Seconds, new("seconde", "second"), new("seconden", "seconds")),
        ];
}
