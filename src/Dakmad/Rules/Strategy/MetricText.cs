using System;
using System.Globalization;
using Dakmad.Analysis;
using Dakmad.Analysis.Cost;
using Dakmad.Analysis.Fit;
using Dakmad.Traversal;

namespace Dakmad.Rules.Strategy;

/// <summary>Measured values in messages.</summary>
internal static class MetricText
{
    /// <summary>What a double is sure of.</summary>
    private const int MostDigits = 15;

    /// <summary>A value with its unit, rounded for a reader.</summary>
    public static LocalizedText Value(JourneyMetric metric, double value, PlanIndex index) =>
        metric.Kind switch
        {
            FigureKind.Share => Percentage(value),
            FigureKind.Money => Money(value, index.Currency),
            _ => Number(value),
        };

    /// <summary>
    /// A share as a percentage: whole from a tenth on, with two decimals below a hundredth, or as many as it needs not to
    /// read as none or all.
    /// </summary>
    public static LocalizedText Percentage(double share)
    {
        var usual = Math.Abs(share) switch
        {
            >= 0.1 => 0,
            >= 0.01 => 1,
            _ => 2,
        };
        var decimals = Digits.DecimalsOfPercentage(share * 100, usual);
        return FigureText.Percentage((decimal)Math.Round(share, Math.Min(decimals + 2, MostDigits)));
    }

    private static LocalizedText Money(double value, string? currency) =>
        IsPlain(value) ? Text(FigureText.Amount((decimal)value), currency) : Text(Scientific(value), currency);

    private static LocalizedText Number(double value) =>
        IsPlain(value) ? FigureText.Number((decimal)value) : Scientific(value);

    private static LocalizedText Text(LocalizedText number, string? currency) =>
        currency is null ? number : new($"{currency} {number.Dutch}", $"{currency} {number.English}");

    private static LocalizedText Scientific(double value) =>
        LocalizedText.Same(value.ToString("0.##E+0", CultureInfo.InvariantCulture));

    private static bool IsPlain(double value) => Math.Abs(value) <= (double)Amounts.Largest;
}
