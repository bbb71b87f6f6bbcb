using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;

namespace Dakmad.Formats.Files;

/// <summary>
/// A file that is there only until it gets the name it was made for. It stands beside that, is locked while it is written,
/// and is gone when the process ends in the middle. What a killed process left is known by its name and by its lock, which
/// nobody holds any more, and taken away by whoever writes in that folder next.
/// </summary>
internal sealed partial class TemporaryFile : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal);
    private static bool isEnding;

    private readonly string _path;

    static TemporaryFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    private TemporaryFile(string path, FileStream stream)
    {
        _path = path;
        Stream = stream;
    }

    /// <summary>Where its content is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Makes an empty file.</summary>
    /// <param name="folder">The full path of a folder.</param>
    /// <param name="isPrivate">Whether only who runs this process may read it; or else whoever may read a new file.</param>
    public static TemporaryFile In(string folder, bool isPrivate)
    {
        // Short, so that it can stand beside a file with a name as long as names can be.
        var path = Path.Join(folder, $".dakmad-{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        lock (Gate)
        {
            if (isEnding)
            {
                throw new OperationCanceledException();
            }

            Unfinished.Add(path);
            try
            {
                return new(path, new(path, options));
            }
            catch
            {
                Unfinished.Remove(path);
                throw;
            }
        }
    }

    /// <summary>
    /// Whether a new file could not be made because another process swept the folder between its being made and its being
    /// locked, and so holds it now, to take it away.
    /// </summary>
    public static bool IsSweptByOther(IOException exception) =>
        // The error for a lock that is held: on Linux, on macOS, and on Windows with its facility before it.
        exception.HResult
            is 11
                or 35
                or unchecked((int)0x80070020);

    /// <summary>Takes away what killed processes left in a folder.</summary>
    public static void Sweep(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, ".dakmad-*.tmp"))
            {
                if (Name().IsMatch(Path.GetFileName(path)) && !IsOurs(path))
                {
                    RemoveIfLeft(path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever may not look into the folder did not leave anything there either.
        }
    }

    /// <summary>Gives it its name.</summary>
    /// <param name="target">The full path of the file.</param>
    /// <param name="replaces">Whether it takes the place of what has that name.</param>
    /// <exception cref="FileRefusedException">Something has the name, and is not to be replaced.</exception>
    public void MoveTo(string target, bool replaces)
    {
        Stream.Flush(flushToDisk: true);
        if (OperatingSystem.IsWindows())
        {
            Stream.Dispose();
        }

        var isMoved = replaces ? null : NativeFiles.Move(_path, target);
        if (isMoved is false || (isMoved is null && !replaces && Path.Exists(target)))
        {
            throw new FileRefusedException(
                new("er is intussen een bestand met die naam", "a file of that name has come to be meanwhile")
            );
        }

        if (isMoved is null)
        {
            File.Move(_path, target, overwrite: true);
        }

        lock (Gate)
        {
            Unfinished.Remove(_path);
        }

        NativeFiles.FlushFolder(Path.GetDirectoryName(target)!);
    }

    /// <summary>Takes it away if it did not get its name.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            if (Unfinished.Remove(_path))
            {
                Remove(_path);
            }
        }

        Stream.Dispose();
    }

    private static void RemoveAll()
    {
        lock (Gate)
        {
            isEnding = true;
            foreach (var path in Unfinished)
            {
                Remove(path);
            }
        }
    }

    /// <summary>Whether this process is writing it: between being made and being locked, nothing else tells.</summary>
    private static bool IsOurs(string path)
    {
        lock (Gate)
        {
            return Unfinished.Contains(path);
        }
    }

    private static void RemoveIfLeft(string path)
    {
        if (FileStatus.Of(path, followsLinks: false) is not { Kind: FileKind.Regular })
        {
            return;
        }

        try
        {
            // Refused while a process that lives holds its lock.
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            Remove(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is being written, or not ours.
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays until the next time.
        }
    }

    [GeneratedRegex(@"^\.dakmad-[0-9a-f]{32}\.tmp$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
