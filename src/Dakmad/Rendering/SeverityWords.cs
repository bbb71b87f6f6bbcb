using System;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>What the severities are called, by people and by programs.</summary>
internal static class SeverityWords
{
    /// <summary>The severities, the most serious first, as lists of findings sum them up.</summary>
    public static ValueList<Severity> All { get; } = [Severity.Error, Severity.Warning, Severity.Suggestion];

    /// <summary>The word for one finding.</summary>
    public static LocalizedText Of(Severity severity) =>
        severity switch
        {
            Severity.Error => new("fout", "error"),
            Severity.Warning => new("waarschuwing", "warning"),
            Severity.Suggestion => new("suggestie", "suggestion"),
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    /// <summary>The heading of a column that counts them.</summary>
    public static LocalizedText Plural(Severity severity) =>
        severity switch
        {
            Severity.Error => new("fouten", "errors"),
            Severity.Warning => new("waarschuwingen", "warnings"),
            Severity.Suggestion => new("suggesties", "suggestions"),
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    /// <summary>The code of a severity in JSON: its English word.</summary>
    public static string Code(Severity severity) => Of(severity).English;

    /// <summary>The word with a capital, at the start of a line.</summary>
    public static string Capitalised(this LocalizedText word, Language language)
    {
        var text = word[language];
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}";
    }
}
