using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Formats.Files;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool;

/// <summary>One run of the command: where it reads and writes, and in which language it speaks.</summary>
internal sealed class Session(Streams streams)
{
    private const Language UsualLanguage = Dakmad.Language.English;

    private readonly HashSet<FileIdentity> _read = [];

    /// <summary>What is read as <c>-</c>.</summary>
    public Stream Input => streams.Input;

    /// <summary>The file that <see cref="Out"/> goes to; null when it goes to anything else.</summary>
    public FileIdentity? OutputFile => streams.OutputFile;

    /// <summary>What the user asked for.</summary>
    public IPen Out { get; } = Pens.Of(streams.Output, streams.IsOutputColoured);

    /// <summary>What the user has to be told besides.</summary>
    public IPen Error { get; } = Pens.Of(streams.Error, streams.IsErrorColoured);

    /// <summary>How many characters fit on a line.</summary>
    public int Width => streams.Width();

    /// <summary>How much is read and shown.</summary>
    public Limits Limits { get; set; } = Limits.Usual;

    /// <summary>The encoding of tables; null to see it by their bytes.</summary>
    public TextEncoding? TableEncoding { get; set; }

    /// <summary>The language that was asked for; null when none was.</summary>
    public Language? AskedLanguage { get; init; }

    /// <summary>The language of what is not about a plan.</summary>
    public Language Language => LanguageFor(null);

    /// <summary>The language as asked, else that of the plan, else English; never that of the environment.</summary>
    public Language LanguageFor(Language? plan) => AskedLanguage ?? plan ?? UsualLanguage;

    /// <summary>Notes that this run reads a file, or standard input, so that nothing is written over it.</summary>
    /// <exception cref="CommandFault">Standard output goes to that very file.</exception>
    public void Reads(string path)
    {
        if (FileOf(path) is not { } file)
        {
            return;
        }

        if (file == streams.OutputFile)
        {
            var shown = FilePaths.Shown(path);
            throw new CommandFault(
                new(
                    $"standaarduitvoer gaat naar {shown}, dat wordt gelezen",
                    $"standard output goes to {shown}, which is read"
                )
            );
        }

        _read.Add(file);
    }

    /// <summary>Whether this run has read a file, or is going to, under whatever name.</summary>
    public bool HasRead(FileTarget target) => target.Identity is { } file && _read.Contains(file);

    /// <summary>Writes bytes where <see cref="Out"/> writes text.</summary>
    public async Task WriteOutAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        Out.Flush();
        if (streams.IsOutputTerminal)
        {
            bytes = ForTerminal(bytes);
        }

        await streams.Output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        await streams.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Data such as CSV quotes a plan as it stands, which is for files and programs: a terminal gets it inert. What has
    /// nothing in it that could do something is shown as it is.
    /// </summary>
    private static ReadOnlyMemory<byte> ForTerminal(ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        return InertText.IsSafe(text) ? bytes : Encoding.UTF8.GetBytes(InertText.OfLines(text));
    }

    /// <summary>Tells that something could not be done because of a fault in the program.</summary>
    /// <param name="file">The file it is about; null for none.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="plan">The language of the plan.</param>
    public void TellFault(string? file, Exception fault, Language? plan = null)
    {
        var place = new SourceLocation(file, 1, 1);
        var finding = ProgramFault.Of(ProgramDiagnostics.FileFailed, PlanPath.Root, fault);
        Out.Flush();
        Error.Findings(new(file is null ? finding : finding with { Location = place }), LanguageFor(plan));
        Error.Flush();
    }

    /// <summary>Tells what could not be done.</summary>
    public void Tell(CommandFault fault) => Tell(new("fout", "error"), Ink.Error, fault.Text, null);

    /// <summary>Tells something that does no harm.</summary>
    public void Inform(LocalizedText text, Language? plan) => Tell(new("ter informatie", "info"), Ink.Info, text, plan);

    /// <summary>Which file a path leads to; null when there is none, which reading it will tell.</summary>
    private FileIdentity? FileOf(string path)
    {
        try
        {
            return path == FilePaths.Standard ? streams.InputFile : FileIdentity.Of(path);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            return null;
        }
    }

    private void Tell(LocalizedText severity, Ink ink, LocalizedText text, Language? plan)
    {
        Out.Flush();
        var language = LanguageFor(plan);
        Error.Line("dakmad: ", new(severity[language], ink), ": ", InertText.Of(text[language]));
        Error.Flush();
    }
}
