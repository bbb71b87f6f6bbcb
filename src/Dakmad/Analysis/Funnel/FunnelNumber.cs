using System.Globalization;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// Numbers in messages: from 1 on with two decimals at most, below with four, or as many as they need not to read as
/// nothing. Results themselves are not rounded.
/// </summary>
internal static class FunnelNumber
{
    public static string Show(double number) =>
        number.ToString(
            Format(number is >= 1 or <= -1 ? 2 : Digits.DecimalsOf(number, 4)),
            CultureInfo.InvariantCulture
        );

    public static string Show(decimal number) =>
        number.ToString(
            Format(number is >= 1 or <= -1 ? 2 : Digits.DecimalsOf(number, 4)),
            CultureInfo.InvariantCulture
        );

    private static string Format(int decimals) => "0." + new string('#', decimals);
}
