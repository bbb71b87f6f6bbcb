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
    /// <summary>A value with its unit, rounded for a reader.</summary>
    public static LocalizedText Value(JourneyMetric metric, double value, PlanIndex index) =>
        metric.Kind switch
        {
            FigureKind.Share => Percentage(value),
            FigureKind.Money => Money(value, index.Currency),
            _ => Number(value),
        };

    /// <summary>A share as a percentage: whole from a tenth on, with two decimals below a hundredth.</summary>
    public static LocalizedText Percentage(double share) =>
        IsPlain(share)
            ? FigureText.Percentage((decimal)Math.Round(share, DecimalsOf(share)))
            : Scientific(share * 100, "%");

    private static int DecimalsOf(double share) =>
        Math.Abs(share) switch
        {
            >= 0.1 => 2,
            >= 0.01 => 3,
            _ => 4,
        };

    private static LocalizedText Money(double value, string? currency) =>
        IsPlain(value) ? Text(FigureText.Amount((decimal)value), currency) : Text(Scientific(value), currency);

    private static LocalizedText Number(double value) =>
        IsPlain(value) ? FigureText.Number((decimal)value) : Scientific(value);

    private static LocalizedText Text(LocalizedText number, string? currency) =>
        currency is null ? number : new($"{currency} {number.Dutch}", $"{currency} {number.English}");

    private static LocalizedText Scientific(double value, string unit = "")
    {
        var number = value.ToString("0.##E+0", CultureInfo.InvariantCulture);
        return new($"{number.Replace('.', ',')}{unit}", $"{number}{unit}");
    }

    private static bool IsPlain(double value) => Math.Abs(value) <= (double)Amounts.Largest;
}
