using System;
using System.Globalization;

namespace Dakmad.Rules;

/// <summary>Figures in messages, as the reader writes them: 1.250,5 in Dutch, 1,250.5 in English.</summary>
internal static class FigureText
{
    /// <summary>A number with two decimals at most, or as many as it needs not to read as nothing.</summary>
    public static LocalizedText Number(decimal value) => Localized(Written(value, Digits.DecimalsOf(value, 2)));

    /// <summary>An amount in cents, which are left out of a whole one.</summary>
    public static LocalizedText Amount(decimal value)
    {
        if (Digits.DecimalsOfAmount(value) is > 2 and var decimals)
        {
            return Localized(Written(value, decimals));
        }

        var cents = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return Localized(cents.ToString(decimal.IsInteger(cents) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture));
    }

    /// <summary>A share of 0–1 as a percentage with two decimals at most, or as many as it needs not to read as none or all.</summary>
    public static LocalizedText Percentage(decimal share) =>
        Localized(Written(share * 100, Digits.DecimalsOfPercentage(share * 100, 2)) + "%");

    private static string Written(decimal value, int decimals) =>
        value.ToString("#,0." + new string('#', decimals), CultureInfo.InvariantCulture);

    private static LocalizedText Localized(string english) =>
        new(
            string.Create(
                english.Length,
                english,
                static (dutch, english) =>
                {
                    for (var i = 0; i < dutch.Length; i++)
                    {
                        dutch[i] = english[i] switch
                        {
                            ',' => '.',
                            '.' => ',',
                            var other => other,
                        };
                    }
                }
            ),
            english
        );
}
