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

    public static LocalizedText Show(decimal number) =>
        FigureText.Written(number, Math.Abs(number) >= 1 ? 2 : Digits.DecimalsOf(number, 4));
}
