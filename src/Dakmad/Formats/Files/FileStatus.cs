using System;
using System.IO;

namespace Dakmad.Formats.Files;

/// <summary>What is known of a file without opening it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Identity">Which file it is.</param>
/// <param name="Mode">Who may do what with it; on Windows only whether somebody may write it.</param>
internal sealed record FileStatus(FileKind Kind, FileIdentity Identity, UnixFileMode Mode)
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>How many names it has.</summary>
    public long Names { get; init; } = 1;

    /// <summary>The number of the user whose it is; null where that cannot be told.</summary>
    public uint? Owner { get; init; }

    /// <summary>The number of the group it belongs to; null where that cannot be told.</summary>
    public uint? Group { get; init; }

    /// <summary>Whether nobody may write it, not even who may do everything.</summary>
    public bool IsReadOnly => (Mode & AnyWrite) == UnixFileMode.None;

    /// <summary>Looks at a path.</summary>
    /// <returns>Null when there is nothing.</returns>
    public static FileStatus? Of(string fullPath, bool followsLinks) =>
        NativeFiles.IsAvailable ? NativeFiles.Status(fullPath, followsLinks) : Managed(fullPath, followsLinks);

    /// <summary>What .NET tells by itself, which is less: neither pipes nor other names of a file.</summary>
    private static FileStatus? Managed(string fullPath, bool followsLinks)
    {
        var file = new FileInfo(fullPath);
        if (file.LinkTarget is not null)
        {
            return followsLinks
                ? Managed(ResolvedPath.Of(fullPath).Path, followsLinks: false)
                : new(FileKind.Link, Identify(fullPath), AnyWrite);
        }

        if (Directory.Exists(fullPath))
        {
            return new(FileKind.Folder, Identify(fullPath), AnyWrite);
        }

        return file.Exists ? new(FileKind.Regular, Identify(fullPath), ModeOf(file)) : null;
    }

    private static UnixFileMode ModeOf(FileInfo file)
    {
        if (OperatingSystem.IsWindows())
        {
            return file.IsReadOnly ? UnixFileMode.None : AnyWrite;
        }

        return file.UnixFileMode;
    }

    private static FileIdentity Identify(string fullPath)
    {
        var path = ResolvedPath.Of(fullPath).Path;
        return new(OperatingSystem.IsLinux() ? path : path.ToUpperInvariant());
    }
}
