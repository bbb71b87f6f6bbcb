using System.Globalization;

namespace Dakmad.Office;

/// <summary>Numbers on sheets that are there to be looked at, as the reader writes them.</summary>
internal static class ShownNumber
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A number with its thousands apart.</summary>
    public static string Of(decimal? number, Language language) => Written(number, "#,##0.####", language);

    /// <summary>A part of a whole as a percentage.</summary>
    public static string Share(decimal? share, Language language) =>
        share is null ? "" : $"{Written(share * 100, "#,##0.####", language)}%";

    /// <summary>An amount with its currency.</summary>
    public static string Amount(Money? money, Language language) =>
        money is { } amount ? $"{amount.Currency} {Written(amount.Amount, "#,##0.00##", language)}" : "";

    private static string Written(decimal? number, string format, Language language) =>
        number?.ToString(format, language == Language.Dutch ? Dutch : NumberFormatInfo.InvariantInfo) ?? "";
}
