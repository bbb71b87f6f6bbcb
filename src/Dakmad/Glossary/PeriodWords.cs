using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace Dakmad.Glossary;

/// <summary>Stretches of time in words: <i>2 weken en 1 dag</i>.</summary>
internal static class PeriodWords
{
    /// <summary>Nobody plans so many of a unit; it keeps sums of them from running over.</summary>
    private const int Most = 1_000_000;

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

    /// <summary>Reads stretches of time in words of either language: <i>2 weken en 1 dag</i>; null when it is none.</summary>
    public static Period? Read(string text)
    {
        var words = text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var period = new PeriodBuilder();
        var count = -1;
        var units = 0;
        foreach (var word in words)
        {
            if (count < 0)
            {
                if (units > 0 && (Is(word, "en") || Is(word, "and")))
                {
                    continue;
                }

                if (Count(word) is not { } read)
                {
                    return null;
                }

                count = read;
            }
            else if (Add(period, word, count))
            {
                (count, units) = (-1, units + 1);
            }
            else
            {
                return null;
            }
        }

        return count < 0 && units > 0 && period.Build() is var built && PeriodForm.IsValid(built) ? built : null;
    }

    /// <summary>How many of a unit; people write <i>een week</i> as often as <i>1 week</i>.</summary>
    private static int? Count(string word) =>
        word.ToLowerInvariant() switch
        {
            "een" or "één" or "a" or "an" or "one" => 1,
            _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Most
                ? count
                : null,
        };

    private static bool Add(PeriodBuilder period, string word, int count)
    {
        switch (word.ToLowerInvariant())
        {
            case "jaar" or "year" or "years":
                period.Years += count;
                return true;
            case "maand" or "maanden" or "month" or "months":
                period.Months += count;
                return true;
            case "week" or "weken" or "weeks":
                period.Weeks += count;
                return true;
            case "dag" or "dagen" or "day" or "days":
                period.Days += count;
                return true;
            case "uur" or "uren" or "u" or "hour" or "hours":
                period.Hours += count;
                return true;
            case "minuut" or "minuten" or "min" or "minute" or "minutes":
                period.Minutes += count;
                return true;
            case "seconde" or "seconden" or "second" or "seconds":
                period.Seconds += count;
                return true;
            default:
                return false;
        }
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);

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
