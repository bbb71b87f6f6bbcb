using System;
using System.Globalization;

namespace Dakmad.Rules;

/// <summary>Figures in messages, as the reader writes them: 1.250,5 in Dutch, 1,250.5 in English.</summary>
internal static class FigureText
{
    /// <summary>A number with two decimals at most.</summary>
    public static LocalizedText Number(decimal value) =>
        Localized(value.ToString("#,0.##", CultureInfo.InvariantCulture));

    /// <summary>An amount in cents, which are left out of a whole one.</summary>
    public static LocalizedText Amount(decimal value)
    {
        var cents = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return Localized(cents.ToString(decimal.IsInteger(cents) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture));
    }

    /// <summary>A share of 0–1 as a percentage with two decimals at most.</summary>
    public static LocalizedText Percentage(decimal share) =>
        Localized((share * 100).ToString("#,0.##", CultureInfo.InvariantCulture) + "%");

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
