using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Formats.Files;

namespace Dakmad.Tool.Files;

/// <summary>Where a result goes: to a file, which is replaced as a whole or not at all, a device, or standard output.</summary>
internal sealed class PlanTarget(string path, Session session)
{
    private static readonly LocalizedText Written = new("geschreven", "written");

    /// <summary>The ends of names of files that are made anew with every run. What may be somebody's work is not among them.</summary>
    private static readonly string[] Reports = [".html", ".svg", ".md", ".txt", ".sarif", ".ics"];

    /// <summary>The path as the user gave it; <c>-</c> for standard output.</summary>
    public string Path => path;

    /// <summary>Whether it is standard output.</summary>
    public bool IsStandard => path == FilePaths.Standard;

    /// <summary>Which files make way for the result.</summary>
    public Replacing Replacing { get; init; }

    /// <summary>Whether links may lead out of a checkout or the working folder.</summary>
    public bool FollowsLinks { get; init; }

    /// <summary>The file that was read in order to be rewritten.</summary>
    public FileIdentity? Source { get; init; }

    /// <summary>Says before the work begins that its result could not be written.</summary>
    /// <exception cref="CommandFault">The file cannot be written.</exception>
    public void Check()
    {
        if (!IsStandard)
        {
            Find();
        }
    }

    /// <summary>Writes.</summary>
    /// <exception cref="CommandFault">The file cannot be written.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (IsStandard || Find() is not { } target)
        {
            await session.WriteOutAsync(bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            if (Replacing == Replacing.Own && target.Identity != Source)
            {
                RequireSame(target, bytes.Span);
                return;
            }

            await ReplacedFile.WriteAsync(target, bytes, MayReplace(target), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Written, e);
        }

        if (Replacing == Replacing.Own)
        {
            // It is another file now, and still one that was read.
            session.Reads(path);
        }
    }

    /// <summary>What would be written; null when it is the file that standard output goes to.</summary>
    private FileTarget? Find()
    {
        FileTarget target;
        try
        {
            target = FileTarget.At(path, FollowsLinks);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Written, e);
        }

        if (target.Identity is not null && target.Identity == session.OutputFile)
        {
            return null;
        }

        if (Replacing == Replacing.Own)
        {
            RequireSource(target);
        }
        else if (target.Kind is FileKind.Regular or FileKind.Disk)
        {
            RequireFree(target);
        }

        return target;
    }

    private void RequireSource(FileTarget target)
    {
        if (target.Kind != FileKind.Regular)
        {
            throw new CommandFault(
                new($"{path} is geen bestand dat kan worden herschreven", $"{path} is not a file that can be rewritten")
            );
        }
    }

    /// <summary>Another run may have rewritten the file in the same way; what anything else made of it is not lost.</summary>
    private void RequireSame(FileTarget target, ReadOnlySpan<byte> bytes)
    {
        if (!File.ReadAllBytes(target.FullPath).AsSpan().SequenceEqual(bytes))
        {
            throw new CommandFault(
                new(
                    $"{path} is intussen door iets anders vervangen en blijft zoals het is",
                    $"{path} has been replaced by something else meanwhile and is left as it is"
                )
            );
        }
    }

    private void RequireFree(FileTarget target)
    {
        if (session.HasRead(target))
        {
            throw new CommandFault(
                new(
                    $"{path} wordt in deze opdracht ook gelezen, en zou verloren gaan",
                    $"{path} is also read by this command, and would be lost"
                )
            );
        }

        if (!MayReplace(target))
        {
            throw new CommandFault(
                new($"{path} bestaat al; --force overschrijft het", $"{path} already exists; --force overwrites it")
            );
        }
    }

    /// <summary>Both names have to say so: a link called report.md may lead to a plan.</summary>
    private bool MayReplace(FileTarget target) =>
        Replacing switch
        {
            Replacing.Nothing => false,
            Replacing.Reports => target.Kind != FileKind.Disk && IsReport(path) && IsReport(target.FullPath),
            _ => true,
        };

    private static bool IsReport(string name) =>
        Reports.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
