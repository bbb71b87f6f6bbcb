using System;
using System.Linq;

namespace Dakmad.Teaching.Cases;

/// <summary>What the letters of a citation in a story stand for, so that [S3:46-50] can be looked up.</summary>
internal static class CaseSources
{
    private static readonly (string Id, LocalizedText Name)[] Known =
    [
        (
            "S0",
            new(
                "Van der Linde, *Customer journey* (Marketingbright, 2018/2019)",
                "Van der Linde, *Customer journey* (Marketingbright, 2018/2019; in Dutch)"
            )
        ),
        (
            "S1",
            new(
                "Awesum, *Een praktische gids voor de customer journey fases* (2026)",
                "Awesum, *Een praktische gids voor de customer journey fases* (2026; in Dutch)"
            )
        ),
        ("S3", new("*Customer journey en Marketingplanning*", "*Customer journey en Marketingplanning* (in Dutch)")),
    ];

    /// <summary>The story with the sources it cites at its end; as it is where it cites none.</summary>
    public static string With(string story, Language language)
    {
        var cited = Known.Where(source => story.Contains($"[{source.Id}:", StringComparison.Ordinal)).ToArray();
        if (cited.Length == 0)
        {
            return story;
        }

        var dutch = language == Language.Dutch;
        var lines = cited.Select(source => $"- {source.Id}: {source.Name[language]}");
        return $"{story}\n## {(dutch ? "Bronnen" : "Sources")}\n\n{string.Join("\n", lines)}\n\n{(dutch ? "Na de dubbele punt staan de regels in de bron." : "After the colon stand the lines in the source.")}\n";
    }
}
