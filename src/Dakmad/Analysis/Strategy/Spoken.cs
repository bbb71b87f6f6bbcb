using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>Names and figures inside sentences, in both languages and each in the notation of its reader.</summary>
internal static class Spoken
{
    /// <summary>The most names that a sentence lists; the rest is counted.</summary>
    private const int MostNames = 3;

    /// <summary>The percentage from which on a tenth would say that it is everything.</summary>
    private const double NearlyAll = 99.95;

    private static readonly NumberFormatInfo Dutch = Format(".", ",");
    private static readonly NumberFormatInfo English = Format(",", ".");

    /// <summary>A number with as many significant digits as a reader needs: two below 1, and up to two decimals above it.</summary>
    public static LocalizedText Number(double value)
    {
        if (!(Math.Abs(value) < 1e15))
        {
            return Both(value, "0.##E+0");
        }

        var decimals = 2;
        for (var least = 0.01; value != 0 && Math.Abs(value) < least && decimals < 12; least /= 10)
        {
            decimals++;
        }

        return Both((double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero), "#,0.############");
    }

    /// <summary>A value between two, or the one value where they read the same.</summary>
    public static LocalizedText Range(double low, double high, Func<double, LocalizedText> show)
    {
        var (from, to) = (show(low), show(high));
        return from == to ? from : new($"{from.Dutch} tot {to.Dutch}", $"{from.English} to {to.English}");
    }

    /// <summary>A share between two; of one that may be nearly everything the least, since the rest is not known.</summary>
    public static LocalizedText Shares(double low, double high)
    {
        var least = Percentage(low);
        return low > 0 && low < high && high * 100 >= NearlyAll && low * 100 < NearlyAll
            ? new($"minstens {least.Dutch}", $"at least {least.English}")
            : Range(low, high, Percentage);
    }

    /// <summary>A share as a percentage; never a nothing or a whole that it is not.</summary>
    public static LocalizedText Percentage(double share)
    {
        var percent = share * 100;
        if (percent is >= NearlyAll and < 100)
        {
            return new("bijna 100%", "nearly 100%");
        }

        var decimals =
            percent is 0 or 100 || Math.Abs(percent) >= 1000 ? 0
            : Math.Abs(percent) >= 10 && Math.Round(percent) is not 100 ? 0
            : 1;
        while (decimals < 12 && percent != 0 && percent != 100 && IsHidden(Math.Round(percent, decimals)))
        {
            decimals++;
        }

        var text = Both(Math.Round(percent, decimals, MidpointRounding.AwayFromZero), "#,0.############");
        return new(text.Dutch + "%", text.English + "%");

        static bool IsHidden(double rounded) => rounded is 0 or 100;
    }

    /// <summary>An amount: to the cent, a whole one without cents.</summary>
    public static LocalizedText Amount(double value, string currency)
    {
        var cents =
            Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero) : value;
        if (cents == 0 && value != 0)
        {
            var least = Amount(0.01, currency);
            return new($"minder dan {least.Dutch}", $"less than {least.English}");
        }

        var text = Both(cents, cents == Math.Floor(cents) ? "#,0" : "#,0.00");
        return currency switch
        {
            "EUR" => new($"€ {text.Dutch}", $"€{text.English}"),
            _ => new($"{currency} {text.Dutch}", $"{currency} {text.English}"),
        };
    }

    /// <summary>A name in quotation marks, as it stands: whoever shows it makes it inert.</summary>
    public static string Name(string name) => $"'{name}'";

    /// <summary>Some names, the first of them written out; empty without any.</summary>
    public static LocalizedText Names(IEnumerable<string> names)
    {
        var quoted = names.Distinct(StringComparer.Ordinal).Select(Name).ToList();
        var left = quoted.Count - MostNames;
        if (left > 1)
        {
            var shown = string.Join(", ", quoted.Take(MostNames));
            return new($"{shown} en nog {left}", $"{shown} and {left} more");
        }

        if (quoted.Count < 2)
        {
            return LocalizedText.Same(string.Concat(quoted));
        }

        var first = string.Join(", ", quoted.Take(quoted.Count - 1));
        return new($"{first} en {quoted[^1]}", $"{first} and {quoted[^1]}");
    }

    /// <summary>Parts of a sentence as an enumeration.</summary>
    public static LocalizedText And(IReadOnlyList<LocalizedText> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        return new(
            string.Join(", ", parts.Take(parts.Count - 1).Select(part => part.Dutch)) + " en " + parts[^1].Dutch,
            string.Join(", ", parts.Take(parts.Count - 1).Select(part => part.English)) + " and " + parts[^1].English
        );
    }

    private static LocalizedText Both(double value, string format) =>
        new(value.ToString(format, Dutch), value.ToString(format, English));

    private static NumberFormatInfo Format(string group, string point) =>
        NumberFormatInfo.ReadOnly(new() { NumberGroupSeparator = group, NumberDecimalSeparator = point });
}
