using System;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// Numbers in messages: from 1 on with two decimals at most, below with four, or as many as they need not to read as
/// nothing. Results themselves are not rounded.
/// </summary>
internal static class FunnelNumber
{
    public static LocalizedText Show(double number) =>
        FigureText.Written(number, Math.Abs(number) >= 1 ? 2 : Digits.DecimalsOf(number, 4));

    /// <summary>
    /// How many people or contacts, in whole ones: digits are shown only below one, and where the number would read as the
    /// one that it is compared with.
    /// </summary>
    public static LocalizedText Count(double number, double other) =>
        Math.Abs(number) >= 1 && Math.Round(number, MidpointRounding.AwayFromZero) != other
            ? FigureText.Written(number, 0)
            : Show(number);

    public static LocalizedText Show(decimal number) =>
        FigureText.Written(number, Math.Abs(number) >= 1 ? 2 : Digits.DecimalsOf(number, 4));
}
