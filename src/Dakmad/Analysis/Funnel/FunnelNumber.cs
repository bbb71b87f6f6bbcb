using System.Globalization;

namespace Dakmad.Analysis.Funnel;

/// <summary>Numbers in messages: from 1 on with two decimals at most, below with four. Results themselves are not rounded.</summary>
internal static class FunnelNumber
{
    public static string Show(double number) =>
        number.ToString(number is >= 1 or <= -1 ? "0.##" : "0.####", CultureInfo.InvariantCulture);

    public static string Show(decimal number) =>
        number.ToString(number is >= 1 or <= -1 ? "0.##" : "0.####", CultureInfo.InvariantCulture);
}
