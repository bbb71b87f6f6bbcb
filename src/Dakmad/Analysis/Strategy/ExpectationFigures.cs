using System;
using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Strategy;

/// <summary>Values of a metric as a reader sees them, and compared as they are seen: what reads the same is the same.</summary>
internal sealed class ExpectationFigures(JourneyMetric metric, decimal? threshold, string? currency)
{
    private const int DecimalsOfNumbers = 2;
    private const int LeastDecimalsOfShares = 3;
    private const int MostDecimalsOfShares = 4;
    private const int MostDecimals = 12;

    /// <summary>Beyond this a double has no decimals left that mean anything, and a decimal does not hold it.</summary>
    private const double Largest = 1e15;

    private readonly int _decimals =
        metric.Kind == FigureKind.Share
            ? Math.Clamp((int)(threshold?.Scale ?? 0), LeastDecimalsOfShares, MostDecimalsOfShares)
            : DecimalsOfNumbers;

    /// <summary>Below 0 when the first is lower, 0 when they are the same, above 0 when it is higher.</summary>
    public int Compare(double value, double other) => Rounded(value).CompareTo(Rounded(other));

    /// <summary>A value with its unit.</summary>
    public LocalizedText Show(double value) =>
        metric.Kind switch
        {
            FigureKind.Share => Percentage(Rounded(value)),
            FigureKind.Money when currency is not null => Spoken.Amount(Rounded(value), currency),
            FigureKind.Money => Spoken.Number(Rounded(value)),
            _ => WithUnit(Spoken.Number(Rounded(value))),
        };

    private static LocalizedText Percentage(double share)
    {
        // Rounded again, for a hundred times a double may have digits that it had not.
        var number = Spoken.Number(Math.Round(share * 100, MostDecimals));
        return new($"{number.Dutch}%", $"{number.English}%");
    }

    private LocalizedText WithUnit(LocalizedText number) =>
        metric.Unit.Dutch == "aantal"
            ? number
            : new($"{number.Dutch} {metric.Unit.Dutch}", $"{number.English} {metric.Unit.English}");

    /// <summary>Rounded as it is shown; a value that is not nothing does not become nothing.</summary>
    private double Rounded(double value)
    {
        if (!(Math.Abs(value) < Largest))
        {
            return value;
        }

        var decimals = _decimals;
        while (decimals < MostDecimals && value != 0 && Math.Round(value, decimals) == 0)
        {
            decimals++;
        }

        return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }
}
