using System;
using System.Globalization;

namespace Dakmad.Teaching.Building;

/// <summary>Figures in texts, in the notation of the reader.</summary>
internal sealed class Words(Language language)
{
    private readonly NumberFormatInfo _format =
        language == Language.Dutch
            ? new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," }
            : new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    public Language Language => language;

    public string Of(LocalizedText text) => text[language];

    public string Number(decimal value) => value.ToString("#,0.##", _format);

    /// <summary>An amount without cents where there are none.</summary>
    public string Euro(decimal value)
    {
        var number =
            value == decimal.Truncate(value) ? value.ToString("#,0", _format) : value.ToString("#,0.00", _format);
        return language == Language.Dutch ? $"{number} euro" : $"€{number}";
    }

    public string Percent(decimal rate) =>
        language == Language.Dutch ? $"{Number(rate * 100)} procent" : $"{Number(rate * 100)} per cent";

    public string Pick(string dutch, string english) => language == Language.Dutch ? dutch : english;

    /// <summary>A sentence part with a capital.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpper(CultureInfo.InvariantCulture), text.AsSpan(1));
}
