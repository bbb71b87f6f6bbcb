using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Dakmad.Tool.CommandLine;

/// <summary>What is wrong with a command line, in both languages: System.CommandLine knows no Dutch.</summary>
internal static class UsageErrors
{
    /// <summary>Everything that is wrong; empty for a command line that can be carried out.</summary>
    /// <param name="parse">The command line as it was parsed.</param>
    /// <param name="literal">The words after <c>--</c>, which are never options.</param>
    public static IReadOnlyList<LocalizedText> In(ParseResult parse, IReadOnlySet<string> literal)
    {
        var command = parse.CommandResult.Command;
        var mistaken = Mistaken(parse, literal).ToArray();
        if (mistaken.Length > 0)
        {
            return [.. mistaken.Select(word => UnknownOption(word, command))];
        }

        if (WithoutValue(parse, command) is { } option)
        {
            return [NoValue(option)];
        }

        if (parse.UnmatchedTokens is [var first, ..])
        {
            return command is RootCommand
                ? [UnknownVerb(first, command)]
                : [.. parse.UnmatchedTokens.Select(Superfluous)];
        }

        return [.. parse.Errors.Select(error => Text(error, command)).Distinct()];
    }

    /// <summary>Words that look like options but were taken for arguments.</summary>
    private static IEnumerable<string> Mistaken(ParseResult parse, IReadOnlySet<string> literal) =>
        parse
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parse.UnmatchedTokens)
            .Where(word => word is ['-', _, ..] && !literal.Contains(word))
            .Distinct(StringComparer.Ordinal);

    /// <summary>An option whose value seems to be the next option.</summary>
    private static Option? WithoutValue(ParseResult parse, Command command)
    {
        var names = Options(command).SelectMany(option => option.Aliases.Append(option.Name)).ToArray();
        return parse
            .CommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(result => result.Tokens.Any(token => names.Contains(token.Value, StringComparer.Ordinal)))
            ?.Option;
    }

    private static LocalizedText NoValue(Option option) =>
        new(
            $"bij {option.Name} hoort een waarde: {option.HelpName}",
            $"{option.Name} needs a value: {option.HelpName}"
        );

    private static LocalizedText UnknownOption(string word, Command command)
    {
        var options = string.Join(", ", Options(command).Select(option => option.Name));
        return new(
            $"onbekende optie '{word}'; de opties zijn: {options}",
            $"unknown option '{word}'; the options are: {options}"
        );
    }

    private static LocalizedText UnknownVerb(string word, Command root)
    {
        var verbs = Verbs(root);
        return new(
            $"onbekende opdracht '{word}'; de opdrachten zijn: {verbs}",
            $"unknown command '{word}'; the commands are: {verbs}"
        );
    }

    private static LocalizedText NoVerb(Command root)
    {
        var verbs = Verbs(root);
        return new(
            $"er is geen opdracht gegeven; de opdrachten zijn: {verbs}",
            $"no command was given; the commands are: {verbs}"
        );
    }

    private static string Verbs(Command root) => string.Join(", ", root.Subcommands.Select(verb => verb.Name));

    private static LocalizedText Superfluous(string word) =>
        new($"'{word}' is te veel", $"'{word}' is one argument too many");

    private static LocalizedText Text(ParseError error, Command command) =>
        error.SymbolResult switch
        {
            CommandResult { Command: RootCommand root } => NoVerb(root),
            OptionResult { Option: var option, Tokens.Count: 0 } => NoValue(option),
            OptionResult { Option: var option, Tokens.Count: > 1 } => new(
                $"{option.Name} kan maar één keer",
                $"{option.Name} can be given only once"
            ),
            ArgumentResult { Argument: var argument, Tokens.Count: 0, Parent: CommandResult } => new(
                $"bij '{command.Name}' ontbreekt {argument.Name}",
                $"'{command.Name}' needs {argument.Name}"
            ),
            _ => LocalizedText.Same(error.Message),
        };

    /// <summary>The options of a command and those of all commands.</summary>
    public static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(
            command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))
        );
}
