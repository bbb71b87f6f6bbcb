using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.CommandLine;

/// <summary>The help of a command, in both languages: what System.CommandLine prints itself has no Dutch.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestText = 100;
    private const int NarrowestText = 40;
    private const int NarrowestColumn = 10;

    private static readonly (string Codes, LocalizedText Text)[] ExitCodes =
    [
        ($"{ExitCode.Success}", new("geen fouten", "no errors")),
        (
            $"{ExitCode.Findings}",
            new(
                "er is een fout gevonden, of wat --fail-on noemt; of format --check zou een bestand veranderen",
                "an error was found, or what --fail-on names; or format --check would change a file"
            )
        ),
        (
            $"{ExitCode.Failure}",
            new(
                "een bestand kon niet worden geopend of geschreven, of de opdrachtregel klopte niet",
                "a file could not be opened or written, or the command line was wrong"
            )
        ),
        (
            $"{ExitCode.HungUp}, {ExitCode.Interrupted}, {ExitCode.Terminated}",
            new("afgebroken: terminal weg, Ctrl+C, SIGTERM", "broken off: terminal gone, Ctrl+C, SIGTERM")
        ),
    ];

    private static readonly (string Line, LocalizedText Text)[] Examples =
    [
        ("dakmad new plan.json", new("begint een plan", "starts a plan")),
        ("dakmad check plan.json", new("controleert het", "checks it")),
        ("dakmad render plan.json -o report.html", new("schrijft het rapport", "writes its report")),
        ("dakmad convert --help", new("toont de hulp bij een opdracht", "shows the help of a command")),
    ];

    private readonly int _width = Math.Clamp(session.Width, NarrowestText, WidestText);

    /// <summary>Help is given also where the rest of the command line is wrong.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, session.Out);
        return ExitCode.Success;
    }

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command, IPen pen)
    {
        foreach (var line in Wrap(command.Description ?? "", _width))
        {
            pen.Line(line);
        }

        Heading(pen, new("Gebruik:", "Usage:"));
        pen.Line($"  {Usage(command)}");
        Table(
            pen,
            new("Opdrachten:", "Commands:"),
            command.Subcommands.Select(verb => (Short(verb), verb.Description))
        );
        Table(pen, new("Argumenten:", "Arguments:"), command.Arguments.Select(a => (a.Name, a.Description)));
        Table(
            pen,
            new("Opties:", "Options:"),
            UsageErrors.Options(command).Select(option => (Label(option), option.Description))
        );
        if (command is RootCommand)
        {
            Table(
                pen,
                new("Voorbeelden:", "Examples:"),
                Examples.Select(example => (example.Line, (string?)example.Text[session.Language]))
            );
            Table(
                pen,
                new("Exitcodes:", "Exit codes:"),
                ExitCodes.Select(row => (row.Codes, (string?)row.Text[session.Language]))
            );
        }
    }

    private string Usage(Command command)
    {
        if (command is RootCommand)
        {
            return session.Language == Language.Dutch ? "dakmad OPDRACHT [opties]" : "dakmad COMMAND [options]";
        }

        return $"dakmad {Short(command)} {(session.Language == Language.Dutch ? "[opties]" : "[options]")}";
    }

    private static string Short(Command command) =>
        string.Join(' ', command.Arguments.Select(Shown).Prepend(command.Name));

    private static string Shown(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Label(Option option)
    {
        var names = string.Join(
            ", ",
            option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name)
        );
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private void Heading(IPen pen, LocalizedText text)
    {
        pen.Line();
        pen.Line(new Piece(text[session.Language], Ink.Strong));
    }

    private void Table(IPen pen, LocalizedText heading, IEnumerable<(string Label, string? Text)> rows)
    {
        var list = rows.ToArray();
        if (list.Length == 0)
        {
            return;
        }

        Heading(pen, heading);
        var column = Indent + list.Max(row => row.Label.Length) + Gap;
        foreach (var (label, text) in list)
        {
            var before = (new string(' ', Indent) + label).PadRight(column);
            foreach (var line in Wrap(text ?? "", Math.Max(_width - column, NarrowestColumn)))
            {
                pen.Line(before + line);
                before = new string(' ', column);
            }
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
