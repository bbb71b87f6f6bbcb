using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Dakmad.Knowledge;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options of <c>knowledge nps</c>: three counts, or a list of scores.</summary>
internal sealed class NetPromoterOptions
{
    private readonly Option<string?>[] _counts;
    private readonly Option<string?> _scores;

    public NetPromoterOptions(Command command, Language language)
    {
        _counts =
        [
            Count("--promoters", new("Hoeveel een 9 of 10 gaven.", "How many gave 9 or 10."), language),
            Count("--passives", new("Hoeveel een 7 of 8 gaven.", "How many gave 7 or 8."), language),
            Count("--detractors", new("Hoeveel een 0 tot en met 6 gaven.", "How many gave 0 to 6."), language),
        ];
        _scores = CommonOptions.Text(
            "--scores",
            "9,7,10",
            new("Alle scores, met komma's ertussen.", "All scores, with commas between."),
            language
        );
        foreach (var option in _counts.Append(_scores))
        {
            command.Add(option);
        }
    }

    /// <summary>The score that was asked for; null when no option was given. A count that is not given is 0.</summary>
    /// <exception cref="CommandFault">Counts and scores are both given, or one of them is no number that can be.</exception>
    public NetPromoterScore? Score(ParseResult parse)
    {
        string?[] counts = [.. _counts.Select(parse.GetValue)];
        var hasCounts = Array.Exists(counts, count => count is not null);
        return (hasCounts, parse.GetValue(_scores)) switch
        {
            (true, not null) => throw new CommandFault(
                new("geef aantallen of scores, niet allebei", "give counts or scores, not both")
            ),
            (true, _) => OfCounts([.. counts.Select(Number)]),
            (_, { } scores) => OfScores(scores.Split(',')),
            _ => null,
        };
    }

    private static Option<string?> Count(string name, LocalizedText description, Language language) =>
        CommonOptions.Text(name, language == Language.Dutch ? "AANTAL" : "COUNT", description, language);

    private static NetPromoterScore OfCounts(int[] counts) =>
        Array.TrueForAll(counts, count => count >= 0)
            ? NetPromoterScore.OfCounts(counts[0], counts[1], counts[2])
            : throw new CommandFault(new("een aantal is niet negatief", "a count is not negative"));

    private static NetPromoterScore OfScores(IEnumerable<string> words)
    {
        var reading = NetPromoterScore.OfScores(words.Select(Number));
        return reading.Score
            ?? throw new CommandFault(
                new(
                    string.Join(' ', reading.Refused.Select(refused => refused.Message.Dutch)),
                    string.Join(' ', reading.Refused.Select(refused => refused.Message.English))
                )
            );
    }

    private static int Number(string? word)
    {
        var number = 0;
        return word is null || int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out number)
            ? number
            : throw new CommandFault(new($"'{word}' is geen geheel getal", $"'{word}' is not a whole number"));
    }
}
