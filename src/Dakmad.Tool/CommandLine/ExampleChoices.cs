using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Dakmad.Teaching;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options that say what an example has to be like.</summary>
internal sealed class ExampleChoices
{
    private readonly Option<string?> _seed;
    private readonly Option<string?> _sector;
    private readonly Option<string?> _discipline;
    private readonly Option<string?> _positioning;
    private readonly Option<string?> _market;
    private readonly Option<string?> _transactionModel;
    private readonly Option<string?> _regularity;
    private readonly Option<string?> _touchpoints;
    private readonly Option<string?> _difficulty;

    public ExampleChoices(Command command, Language language)
    {
        _seed = CommonOptions.Text(
            "--seed",
            "N",
            new(
                "Het startgetal: hetzelfde getal geeft hetzelfde plan, op elke machine. Standaard 1.",
                "The seed: the same number gives the same plan, on every machine. By default 1."
            ),
            language
        );
        _sector = CommonOptions.Choice(
            "--sector",
            new("De sector.", "The sector."),
            language,
            [.. ExampleSector.All.Select(sector => sector.Id)]
        );
        _discipline = CommonOptions.Choice<ValueDiscipline>(
            "--discipline",
            new("De waardestrategie.", "The value discipline."),
            language
        );
        _positioning = CommonOptions.Text(
            "--positioning",
            language == Language.Dutch ? "WOORD" : "WORD",
            new("De positionering, in de taal van het plan.", "The positioning, in the language of the plan."),
            language
        );
        _market = CommonOptions.Choice<MarketType>("--market", new("Wie er koopt.", "Who buys."), language);
        _transactionModel = CommonOptions.Text(
            "--transaction-model",
            language == Language.Dutch ? "WOORD" : "WORD",
            new(
                "Het transactiemodel, in de taal van het plan, zoals direct of bemiddeling.",
                "The transaction model, in the language of the plan, such as direct or intermediation."
            ),
            language
        );
        _regularity = CommonOptions.Choice<Regularity>(
            "--regularity",
            new(
                "Een tijdelijke actie (nonRegular) of niet (regular).",
                "A temporary action (nonRegular) or not (regular)."
            ),
            language
        );
        _touchpoints = CommonOptions.Text(
            "--touchpoints",
            "N",
            new("Hoeveel contactmomenten ten minste.", "How many touchpoints at least."),
            language
        );
        _difficulty = CommonOptions.Choice<Difficulty>(
            "--difficulty",
            new("Hoe moeilijk; advanced geeft een grensgeval.", "How difficult; advanced gives a borderline case."),
            language
        );
        foreach (
            var option in (Option[])
                [
                    _seed,
                    _sector,
                    _discipline,
                    _positioning,
                    _market,
                    _transactionModel,
                    _regularity,
                    _touchpoints,
                    _difficulty,
                ]
        )
        {
            command.Add(option);
        }
    }

    /// <summary>The seed; 1 when none was given.</summary>
    public ulong Seed(ParseResult parse) => Number(parse.GetValue(_seed), "--seed", ulong.MaxValue) ?? 1;

    /// <summary>The difficulty; usual when none was given.</summary>
    public Difficulty Difficulty(ParseResult parse) =>
        Member<Difficulty>(parse.GetValue(_difficulty)) ?? Teaching.Difficulty.Intermediate;

    /// <summary>The example that is asked for.</summary>
    /// <exception cref="CommandFault">The choices do not go together.</exception>
    public Example Generate(ParseResult parse, Language language)
    {
        var positioning = Word(parse, _positioning);
        var transactionModel = Word(parse, _transactionModel);

        var options = new ExampleOptions
        {
            Sector = parse.GetValue(_sector)?.ToLowerInvariant(),
            Discipline = Member<ValueDiscipline>(parse.GetValue(_discipline)),
            Positioning = positioning is null ? null : new Positioning(positioning),
            Market = Member<MarketType>(parse.GetValue(_market)),
            TransactionModel = transactionModel is null ? null : new TransactionModel(transactionModel),
            Regularity = Member<Regularity>(parse.GetValue(_regularity)),
            Touchpoints = (int)(
                Number(parse.GetValue(_touchpoints), "--touchpoints", ExampleOptions.MostTouchpoints) ?? 1
            ),
            Language = language,
            Difficulty = Difficulty(parse),
        };
        if (ExampleGenerator.WhyNot(options) is { } reason)
        {
            throw new CommandFault(reason);
        }

        return ExampleGenerator.Generate(Seed(parse), options);
    }

    /// <summary>A whole number from 0, or from 1 where there is a bound; null when there is no word.</summary>
    /// <exception cref="CommandFault">The word is no such number.</exception>
    public static ulong? Number(string? word, string option, ulong most)
    {
        if (word is null)
        {
            return null;
        }

        var least = most == ulong.MaxValue ? 0UL : 1UL;
        return
            ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : throw new CommandFault(
                new(
                    $"'{word}' kan niet bij {option}; geef een geheel getal van {least} tot en met {most}",
                    $"'{word}' does not go with {option}; give a whole number from {least} to {most}"
                )
            );
    }

    /// <summary>A word of one's own; null when none was given.</summary>
    private static string? Word(ParseResult parse, Option<string?> option)
    {
        var word = parse.GetValue(option);
        return word is not null && TextForm.FindProblem(word) is { } problem
            ? throw new CommandFault(
                new($"deze {option.Name} {problem.Dutch}", $"this {option.Name} {problem.English}")
            )
            : word;
    }

    private static T? Member<T>(string? word)
        where T : struct, Enum => word is null ? null : Enum.Parse<T>(word, ignoreCase: true);
}
