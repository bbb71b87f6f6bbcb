using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats.Files;

namespace Dakmad.Formats;

/// <summary>
/// Writes files so that a reader sees the old content or the new, never half of it, also when the process is killed or
/// the power fails: first beside the file, flushed to disk, then in its place. Permissions, access control lists, owner and
/// group stay as they are. Pipes and devices are written straight into.
/// </summary>
public static class ReplacedFile
{
    /// <summary>How often a name is tried again that was taken away from under the writer.</summary>
    private const int MostTries = 10;

    /// <summary>Writes a file as a whole, replacing what is there. A link is followed, see <see cref="FileTarget.At"/>.</summary>
    /// <exception cref="FileRefusedException">
    /// The file is not written: it is read-only or has other names (hard links), its owner would change, or a link leads
    /// out of a checkout or to nothing.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Task WriteAsync(
        string path,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken = default
    ) => WriteAsync(FileTarget.At(path), bytes, replaces: true, cancellationToken);

    /// <summary>Writes a file as a whole, replacing what is there. A link is followed, see <see cref="FileTarget.At"/>.</summary>
    /// <exception cref="FileRefusedException">
    /// The file is not written: it is read-only or has other names (hard links), its owner would change, or a link leads
    /// out of a checkout or to nothing.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    // Nothing in it goes back to where it was called from, so that to wait for it blocks nothing else.
    public static void Write(string path, ReadOnlyMemory<byte> bytes) =>
        WriteAsync(path, bytes).GetAwaiter().GetResult();

    /// <summary>Writes a file as a whole.</summary>
    /// <param name="target">Where.</param>
    /// <param name="bytes">What.</param>
    /// <param name="replaces">Whether a file that has come to be since the target was made is replaced too.</param>
    /// <param name="cancellationToken">Ends the work early; what was there is then still there.</param>
    /// <exception cref="FileRefusedException">
    /// The file is not written: its owner would change, or there is one now that is not to be replaced.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task WriteAsync(
        FileTarget target,
        ReadOnlyMemory<byte> bytes,
        bool replaces,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        cancellationToken.ThrowIfCancellationRequested();
        if (target.Kind is FileKind.Stream or FileKind.Disk)
        {
            await WriteIntoAsync(target, bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        var tries = 1;
        while (
            !await IsWrittenAsync(target, bytes, replaces, tries < MostTries, cancellationToken).ConfigureAwait(false)
        )
        {
            tries++;
        }
    }

    private static async Task WriteIntoAsync(
        FileTarget target,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken
    )
    {
        var stream = new FileStream(target.FullPath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a file.</summary>
    /// <returns>False if it has to be done again, since the file beside it was taken away meanwhile.</returns>
    private static async Task<bool> IsWrittenAsync(
        FileTarget target,
        ReadOnlyMemory<byte> bytes,
        bool replaces,
        bool mayTryAgain,
        CancellationToken cancellationToken
    )
    {
        var folder = Path.GetDirectoryName(target.FullPath)!;
        try
        {
            using var beside = TemporaryFile.In(folder, isPrivate: target.Status is not null);
            if (target.Status is { } status)
            {
                Keep(status, beside.Stream);
                KeepAttributes(target.FullPath, beside.Stream);
            }

            await beside.Stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            beside.MoveTo(target.FullPath, replaces || target.Status is not null);
            return true;
        }
        catch (FileNotFoundException) when (mayTryAgain && Directory.Exists(folder))
        {
            return false;
        }
        catch (IOException e) when (mayTryAgain && TemporaryFile.IsSweptByOther(e))
        {
            return false;
        }
    }

    /// <summary>After the permissions, which an access control list goes before.</summary>
    private static void KeepAttributes(string path, FileStream stream)
    {
        if (!NativeFiles.CopyAttributes(path, stream.SafeFileHandle))
        {
            throw new FileRefusedException(
                new(
                    "het heeft toegangsrechten of kenmerken die niet zo zouden blijven",
                    "it has access rights or attributes that would not stay so"
                )
            );
        }
    }

    /// <summary>Gives an empty file the owner, the group and then the permissions of the file that it will replace.</summary>
    private static void Keep(FileStatus status, FileStream stream)
    {
        var handle = stream.SafeFileHandle;
        if (
            NativeFiles.Status(handle) is { } made
            && status is { Owner: { } owner, Group: { } group }
            && (made.Owner != owner || made.Group != group)
            && !NativeFiles.ChangeOwner(handle, owner, group)
        )
        {
            throw new FileRefusedException(
                new(
                    "het is van een andere gebruiker of groep, en dat zou niet zo blijven",
                    "it belongs to another user or group, which would not stay so"
                )
            );
        }

        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(handle) != status.Mode)
        {
            File.SetUnixFileMode(handle, status.Mode);
        }
    }
}
