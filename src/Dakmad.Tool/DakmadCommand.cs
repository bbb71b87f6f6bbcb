using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;
using Dakmad.Tool.Verbs;

namespace Dakmad.Tool;

/// <summary>The <c>dakmad</c> command.</summary>
internal static class DakmadCommand
{
    /// <summary>Carries out a command line.</summary>
    /// <param name="args">The words after <c>dakmad</c>.</param>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The last resort of a program: a mistake of ours is told in one line too."
    )]
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        Streams streams,
        CancellationToken cancellationToken = default
    )
    {
        var session = new Session(streams);
        try
        {
            var parse = Parse(args, session);
            var word = parse.GetResult(CommonOptions.LanguageName)?.Tokens is [{ Value: var value }, ..] ? value : null;
            if (CommonOptions.ReadLanguage(word) is { } asked)
            {
                // Descriptions and messages are part of what is parsed with; now it is known in which language.
                session = new(streams) { AskedLanguage = asked };
                parse = Parse(args, session);
            }

            var exitCode = await InvokeAsync(parse, args, session, cancellationToken).ConfigureAwait(false);
            session.Out.Flush();
            session.Error.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            return Report(session, e);
        }
    }

    private static ParseResult Parse(IReadOnlyList<string> args, Session session)
    {
        // A path may start with '@'; System.CommandLine would read options from such a file.
        return Root(session).Parse(args, new() { ResponseFileTokenReplacer = null });
    }

    private static RootCommand Root(Session session)
    {
        var language = session.Language;
        var root = new RootCommand(
            new LocalizedText(
                "Leest, controleert en toont marketingplannen volgens DAKMAD.",
                "Reads, checks and shows marketing plans after the Dutch DAKMAD model."
            )[language]
        )
        {
            new CheckVerb(session),
            new AssessVerb(session),
            new AnalyseVerb(session),
            new CompareVerb(session),
            new ConvertVerb(session),
            new RenderVerb(session),
            new NewVerb(session),
            new FormatVerb(session),
            new RulesVerb(session),
            new KnowledgeVerb(session),
            new GapsVerb(session),
            new SchemaVerb(session),
            new ExampleVerb(session),
        };

        // Not the options that come with a root command: they would take a path such as '/h' for a call for help.
        root.Options.Clear();
        root.Add(CommonOptions.ForLanguage(language));
        root.Add(LimitOptions.ForSize(language));
        root.Add(LimitOptions.ForFindings(language));
        root.Add(TableOptions.ForEncoding(language));
        root.Add(
            new HelpOption("--help", "-h")
            {
                Action = new HelpPage(session),
                Description = new LocalizedText("Deze hulp.", "This help.")[language],
            }
        );
        root.Add(
            new VersionOption("--version")
            {
                Action = new VersionLine(session),
                Description = new LocalizedText("Het versienummer.", "The version number.")[language],
            }
        );
        return root;
    }

    private static async Task<int> InvokeAsync(
        ParseResult parse,
        IReadOnlyList<string> args,
        Session session,
        CancellationToken cancellationToken
    )
    {
        if (args.Count == 0)
        {
            new HelpPage(session).Write(parse.CommandResult.Command, session.Error);
            return ExitCode.Failure;
        }

        if (parse.Action is not (HelpPage or VersionLine))
        {
            var literal = args.SkipWhile(word => word != "--").ToHashSet(StringComparer.Ordinal);
            var errors = UsageErrors.In(parse, literal);
            if (errors.Count > 0)
            {
                return Refuse(parse.CommandResult.Command, errors, session);
            }

            session.Limits = LimitOptions.Read(parse);
            session.TableEncoding = TableOptions.ReadEncoding(parse);
        }

        return await parse
            .InvokeAsync(
                // Signals end the process, see TerminationSignals, not only what waits for something.
                new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private static int Refuse(Command command, IReadOnlyList<LocalizedText> errors, Session session)
    {
        foreach (var error in errors)
        {
            session.Tell(new CommandFault(error));
        }

        var name = command is RootCommand ? "dakmad" : $"dakmad {command.Name}";
        session.Error.Line(
            new LocalizedText($"Meer weten: {name} --help --lang nl", $"To know more: {name} --help")[session.Language]
        );
        session.Error.Flush();
        return ExitCode.Failure;
    }

    private static int Report(Session session, Exception e)
    {
        try
        {
            switch (e)
            {
                case CommandFault fault:
                    session.Tell(fault);
                    break;
                case OutOfMemoryException:
                    session.Tell(
                        new CommandFault(
                            new(
                                "er is niet genoeg geheugen voor dit bestand",
                                "there is not enough memory for this file"
                            )
                        )
                    );
                    break;
                case var _ when FilePaths.IsExpected(e):
                    session.Tell(FilePaths.OutputFault(e));
                    break;
                default:
                    session.TellFault(null, e);
                    break;
            }
        }
        catch (Exception nested) when (FilePaths.IsExpected(nested))
        {
            // Nobody can be told any more.
        }

        return ExitCode.Failure;
    }
}
