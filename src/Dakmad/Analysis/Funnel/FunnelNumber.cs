using System;
using System.Globalization;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// Numbers in messages, as the reader writes them: from 1 on with two decimals at most, below with four, or as many as
/// they need not to read as nothing. Results themselves are not rounded.
/// </summary>
internal static class FunnelNumber
{
    public static LocalizedText Show(double number) =>
        Localized(number.ToString(Format(Math.Abs(number) >= 1 ? 2 : Digits.DecimalsOf(number, 4)), Invariant));

    public static LocalizedText Show(decimal number) =>
        Localized(number.ToString(Format(Math.Abs(number) >= 1 ? 2 : Digits.DecimalsOf(number, 4)), Invariant));

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string Format(int decimals) => "0." + new string('#', decimals);

    private static LocalizedText Localized(string english) => new(english.Replace('.', ','), english);
}
