using System;
using System.Globalization;
using NodaTime;

namespace Dakmad.Glossary;

/// <summary>Figures and dates in messages, as the reader writes them: 1.250,5 in Dutch, 1,250.5 in English.</summary>
internal static class FigureText
{
    private static readonly NumberFormatInfo DutchNumbers = NumberFormatInfo.ReadOnly(
        new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," }
    );

    private static readonly string[] EnglishMonths = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static readonly string[] DutchMonths =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>A number with two decimals at most, or as many as it needs not to read as nothing.</summary>
    public static LocalizedText Number(decimal value) => Written(value, Digits.DecimalsOf(value, 2));

    /// <summary>The same of a number that was computed.</summary>
    public static LocalizedText Number(double value) => Written(value, Digits.DecimalsOf(value, 2));

    /// <summary>A number with as many decimals as are asked for, or fewer.</summary>
    public static LocalizedText Written(decimal value, int decimals) => Both(value, Format(decimals));

    /// <summary>The same of a number that was computed.</summary>
    public static LocalizedText Written(double value, int decimals) => Both(value, Format(decimals));

    /// <summary>An amount in cents, which are left out of a whole one.</summary>
    public static LocalizedText Amount(decimal value)
    {
        if (Digits.DecimalsOfAmount(value) is > 2 and var decimals)
        {
            return Written(value, decimals);
        }

        var cents = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return Both(cents, decimal.IsInteger(cents) ? "#,0" : "#,0.00");
    }

    /// <summary>An amount with its currency: € 50.408,24 in Dutch, €50,408.24 in English.</summary>
    public static LocalizedText Amount(decimal value, string currency)
    {
        var amount = Amount(value);
        return currency == "EUR"
            ? new($"€ {amount.Dutch}", $"€{amount.English}")
            : new($"{currency} {amount.Dutch}", $"{currency} {amount.English}");
    }

    /// <summary>An amount of money with its currency.</summary>
    public static LocalizedText Amount(Money money) => Amount(money.Amount, money.Currency);

    /// <summary>A share of 0–1 as a percentage with two decimals at most, or as many as it needs not to read as none or all.</summary>
    public static LocalizedText Percentage(decimal share)
    {
        var number = Written(share * 100, Digits.DecimalsOfPercentage(share * 100, 2));
        return new(number.Dutch + "%", number.English + "%");
    }

    /// <summary>A day: 1 maart 2027, 1 March 2027.</summary>
    public static LocalizedText Date(LocalDate day) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{day.Day} {DutchMonths[day.Month - 1]} {day.Year}"),
            string.Create(CultureInfo.InvariantCulture, $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}")
        );

    /// <summary>A month of a year, such as <i>February 2027</i>.</summary>
    public static LocalizedText Month(LocalDate day) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{DutchMonths[day.Month - 1]} {day.Year}"),
            string.Create(CultureInfo.InvariantCulture, $"{EnglishMonths[day.Month - 1]} {day.Year}")
        );

    /// <summary>A first and a last day, of which one may be open: 1 maart 2027 tot en met 28 maart 2027.</summary>
    public static LocalizedText Days(DateRange days) =>
        (days.Start, days.End) switch
        {
            ({ } start, null) => new($"vanaf {Date(start).Dutch}", $"from {Date(start).English}"),
            (null, { } end) => new($"tot en met {Date(end).Dutch}", $"up to and including {Date(end).English}"),
            ({ } start, { } end) when start == end => Date(start),
            ({ } start, { } end) => new(
                $"{Date(start).Dutch} tot en met {Date(end).Dutch}",
                $"{Date(start).English} to {Date(end).English}"
            ),
            _ => throw new ArgumentException("A period has a start, an end or both.", nameof(days)),
        };

    private static string Format(int decimals) => "#,0." + new string('#', decimals);

    private static LocalizedText Both(IFormattable value, string format) =>
        new(value.ToString(format, DutchNumbers), value.ToString(format, CultureInfo.InvariantCulture));
}
