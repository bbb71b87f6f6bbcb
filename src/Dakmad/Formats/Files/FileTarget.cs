using System;
using System.IO;
using System.Linq;

namespace Dakmad.Formats.Files;

/// <summary>
/// Where a path leads when something is to be written there. A link is followed to where it points; one that points to
/// nothing, and one in a checkout of git or in the working folder that points out of it, is refused.
/// </summary>
public sealed class FileTarget
{
    private const int MostTries = 3;
    private const UnixFileMode SharedFolder = UnixFileMode.StickyBit | UnixFileMode.OtherWrite;

    private FileTarget(string fullPath, FileStatus? status)
    {
        FullPath = fullPath;
        Status = status;
    }

    /// <summary>The full path of what is written; of a file without links.</summary>
    public string FullPath { get; }

    /// <summary>What stands there.</summary>
    public FileKind Kind => Status?.Kind ?? FileKind.Missing;

    /// <summary>Which file stands there; null when there is none.</summary>
    public FileIdentity? Identity => Status?.Identity;

    internal FileStatus? Status { get; }

    /// <summary>
    /// Finds out what writing to a path would write, and whether it may be written. Nothing is changed but that what killed
    /// writers left beside it is taken away.
    /// </summary>
    /// <param name="path">A path, full or from the working folder on.</param>
    /// <param name="followsLinks">Whether links may lead out of a checkout or the working folder.</param>
    /// <exception cref="FileRefusedException">It is not written, with the reason.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static FileTarget At(string path, bool followsLinks = false)
    {
        var full = Full(path);
        var resolved = ResolvedPath.Of(full);
        var reached = FileStatus.Of(full, followsLinks: true);
        if (!followsLinks && resolved.Links.Count > 0)
        {
            RequireInside(path, resolved);
        }

        if (reached is { Kind: FileKind.Stream or FileKind.Disk })
        {
            return new(full, reached);
        }

        if (reached is { Kind: FileKind.Socket })
        {
            throw new FileRefusedException(new("het is een socket", "it is a socket"));
        }

        if (reached is { Kind: FileKind.Folder } || Path.EndsInDirectorySeparator(full))
        {
            throw new FileRefusedException(new("het is een map", "it is a folder"));
        }

        TemporaryFile.Sweep(Path.GetDirectoryName(resolved.Path)!);
        return reached is null ? New(full, resolved) : Existing(full, resolved, reached);
    }

    /// <summary>The full path of a path, by its words alone.</summary>
    /// <exception cref="FileRefusedException">The path is no name, or starts from a folder that is gone.</exception>
    internal static string Full(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
        {
            throw new FileRefusedException(new("de naam is leeg", "the name is empty"));
        }

        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw new FileRefusedException(new("dit kan geen naam zijn", "this cannot be a name"));
        }

        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileRefusedException(
                new("de map waarin wordt gewerkt bestaat niet meer", "the working folder does not exist any more")
            );
        }
    }

    private static FileTarget New(string full, ResolvedPath resolved)
    {
        if (FileStatus.Of(full, followsLinks: false) is { Kind: FileKind.Link })
        {
            throw Dangling(resolved.Path);
        }

        var folder = Path.GetDirectoryName(resolved.Path)!;
        if (!Directory.Exists(folder))
        {
            throw resolved.Links.Count > 0 ? Dangling(folder) : new DirectoryNotFoundException();
        }

        return new(resolved.Path, null);
    }

    private static FileRefusedException Dangling(string target) =>
        new(
            new(
                $"de link wijst naar {target}, en dat bestaat niet",
                $"the link points to {target}, which does not exist"
            )
        );

    private static FileTarget Existing(string full, ResolvedPath resolved, FileStatus reached)
    {
        var status = resolved.Links.Count == 0 ? reached : Linked(full, resolved);
        if (status.Names > 1)
        {
            throw new FileRefusedException(
                new(
                    "het heeft nog een naam (een harde link), en die zou de oude inhoud houden",
                    "it has another name (a hard link), which would keep the old content"
                )
            );
        }

        if (status.IsReadOnly)
        {
            throw new FileRefusedException(new("het is alleen-lezen", "it is read-only"));
        }

        if (!NativeFiles.MayWrite(resolved.Path, out var isDiskReadOnly))
        {
            throw isDiskReadOnly
                ? new FileRefusedException(new("de schijf is alleen-lezen", "the disk is read-only"))
                : new UnauthorizedAccessException();
        }

        return new(resolved.Path, status);
    }

    /// <summary>The file that links lead to; some links of the system, such as those of open files, do not say which.</summary>
    private static FileStatus Linked(string full, ResolvedPath resolved)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            // Between two looks somebody may have put another file in its place.
            var status = FileStatus.Of(resolved.Path, followsLinks: false);
            if (status is not null && status.Identity == FileStatus.Of(full, followsLinks: true)?.Identity)
            {
                return status;
            }
        }

        throw new FileRefusedException(
            new("het is niet te zien waar de link heen leidt", "it cannot be seen where the link leads")
        );
    }

    private static void RequireInside(string path, ResolvedPath resolved)
    {
        var workingTree = Checkout.WorkingTree(path);
        foreach (var link in resolved.Links)
        {
            var folder = Path.GetDirectoryName(link)!;
            if (Checkout.RootOf(folder, workingTree) is { } root && !Checkout.Holds(root, resolved.Path))
            {
                throw new FileRefusedException(
                    new(
                        $"de link {link} leidt uit {root} naar {resolved.Path}",
                        $"the link {link} leads out of {root} to {resolved.Path}"
                    )
                )
                {
                    IsAboutLinkOut = true,
                };
            }

            if (IsStrangers(link, folder))
            {
                throw new FileRefusedException(
                    new(
                        $"de link {link} is van een ander en staat in een map waarin iedereen kan schrijven",
                        $"the link {link} is somebody else's and stands in a folder where everybody can write"
                    )
                )
                {
                    IsAboutLinkOut = true,
                };
            }
        }
    }

    /// <summary>Whether a link stands in a folder for everybody, and is neither ours nor of the owner of the folder.</summary>
    private static bool IsStrangers(string link, string folder) =>
        NativeFiles.User() is { } user
        && FileStatus.Of(folder, followsLinks: false) is { } around
        && (around.Mode & SharedFolder) == SharedFolder
        && FileStatus.Of(link, followsLinks: false) is { } status
        && status.Owner != user
        && status.Owner != around.Owner;
}
