using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options and arguments that verbs share.</summary>
internal static class CommonOptions
{
    /// <summary>The name of the option for the language, which every verb has.</summary>
    public const string LanguageName = "--lang";

    /// <summary>The option for the language.</summary>
    public static Option<string?> ForLanguage(Language language)
    {
        var option = Choice(
            LanguageName,
            new(
                "Taal van berichten en tabellen. Standaard de taal van het plan, anders Engels.",
                "Language of messages and tables. By default that of the plan, or else English."
            ),
            language,
            "nl",
            "en"
        );
        option.Recursive = true;
        return option;
    }

    /// <summary>The language a word on the command line means; null when it means none.</summary>
    public static Language? ReadLanguage(string? word) =>
        word?.ToUpperInvariant() switch
        {
            "NL" => Language.Dutch,
            "EN" => Language.English,
            _ => null,
        };

    /// <summary>The format a word on the command line means; null when there is no word.</summary>
    public static FileFormat? ReadFormat(string? word) =>
        word is null ? null : Enum.Parse<FileFormat>(word, ignoreCase: true);

    /// <summary>An option with a member of an enumeration, as files write it.</summary>
    public static Option<string?> Choice<T>(string name, LocalizedText description, Language language)
        where T : struct, Enum =>
        Choice(
            name,
            description,
            language,
            [.. Enum.GetNames<T>().Select(member => char.ToLowerInvariant(member[0]) + member[1..])]
        );

    /// <summary>The option for the day that counts as today, since there is no clock.</summary>
    public static Option<string?> Day(LocalizedText description, Language language)
    {
        var today = Text("--today", language == Language.Dutch ? "JJJJ-MM-DD" : "YYYY-MM-DD", description, language);
        today.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var day }] && !LocalDatePattern.Iso.Parse(day).Success)
            {
                result.AddError(
                    new LocalizedText(
                        $"'{day}' is geen dag; schrijf hem als 2027-03-01",
                        $"'{day}' is not a day; write it as 2027-03-01"
                    )[language]
                );
            }
        });
        return today;
    }

    /// <summary>The day that was given; null without one.</summary>
    public static LocalDate? ReadDay(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>An option for the form of a page.</summary>
    public static Option<string?> PageFormat(Language language) => Format(language, "text", "json", "markdown");

    /// <summary>An option for the form of tables.</summary>
    public static Option<string?> TableFormat(Language language) => Format(language, "text", "json", "markdown", "csv");

    private static Option<string?> Format(Language language, params string[] forms) =>
        Choice("--format", new("De vorm. Standaard text.", "The form. By default text."), language, forms);

    /// <summary>The form a word on the command line means; text when there is no word.</summary>
    public static ReportFormat ReadReportFormat(string? word) =>
        Enum.Parse<ReportFormat>(word ?? nameof(ReportFormat.Text), ignoreCase: true);

    /// <summary>An option that names one journey.</summary>
    public static Option<string?> Journey(Language language) =>
        Text(
            "--journey",
            "ID",
            new("Alleen de customer journey met deze id.", "Only the customer journey with this id."),
            language
        );

    /// <summary>An option with a text that ends up in a plan.</summary>
    public static Option<string?> Name(LocalizedText description, Language language)
    {
        var option = Text("--name", language == Language.Dutch ? "NAAM" : "NAME", description, language);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && TextForm.FindProblem(name) is { } problem)
            {
                result.AddError(
                    new LocalizedText($"deze --name {problem.Dutch}", $"this --name {problem.English}")[language]
                );
            }
        });
        return option;
    }

    /// <summary>An option for the file that a result goes to.</summary>
    public static Option<string?> Out(Language language)
    {
        var option = Text(
            "--out",
            language == Language.Dutch ? "BESTAND" : "FILE",
            new("Schrijft naar een bestand, niet naar standaarduitvoer.", "Writes to a file, not to standard output."),
            language
        );
        option.Aliases.Add("-o");
        return option;
    }

    /// <summary>An option with one of a few words, capitals set aside.</summary>
    public static Option<string?> Choice(
        string name,
        LocalizedText description,
        Language language,
        params string[] words
    )
    {
        var option = Text(name, string.Join('|', words), description, language);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                var list = string.Join(", ", words);
                result.AddError(
                    new LocalizedText(
                        $"'{word}' kan niet bij {name}; kies uit: {list}",
                        $"'{word}' does not go with {name}; choose from: {list}"
                    )[language]
                );
            }
        });
        return option;
    }

    /// <summary>An option with a text.</summary>
    public static Option<string?> Text(string name, string helpName, LocalizedText description, Language language) =>
        new(name) { HelpName = helpName, Description = description[language] };

    /// <summary>An option that is there or not.</summary>
    public static Option<bool> Switch(string name, LocalizedText description, Language language) =>
        new(name) { Arity = ArgumentArity.Zero, Description = description[language] };

    /// <summary>An argument with one path.</summary>
    public static Argument<string> Path(string name, LocalizedText description, Language language) =>
        new(name) { Description = description[language] };

    /// <summary>The argument of a verb that makes something of one plan.</summary>
    public static Argument<string> Plan(Language language) =>
        Path(
            "PLAN",
            new(
                "Een plan in JSON, een journeytabel in CSV, of een map of .zip met tabellen; - leest standaardinvoer.",
                "A plan in JSON, a journey table in CSV, or a folder or .zip of tables; - reads standard input."
            ),
            language
        );

    /// <summary>An argument with one path or more; standard input can be read only once.</summary>
    public static Argument<string[]> Plans(LocalizedText description, Language language)
    {
        var argument = new Argument<string[]>("PLAN")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = description[language],
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == FilePaths.Standard) > 1)
            {
                result.AddError(new LocalizedText("'-' kan maar één keer", "'-' can be given only once")[language]);
            }
        });
        return argument;
    }
}
