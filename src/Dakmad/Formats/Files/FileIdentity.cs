using System.IO;
using Microsoft.Win32.SafeHandles;

namespace Dakmad.Formats.Files;

/// <summary>
/// Which file something is, whatever name or link it goes by. Two identities are equal when they are of one file. On
/// Linux hard links are told to be the same too; elsewhere a file is known by the name that its links lead to.
/// </summary>
public sealed record FileIdentity
{
    private readonly string _key;

    internal FileIdentity(string key) => _key = key;

    /// <summary>The identity of what a path leads to; null when there is nothing.</summary>
    /// <exception cref="IOException">The path cannot be looked at.</exception>
    /// <exception cref="System.UnauthorizedAccessException">The path may not be looked at.</exception>
    public static FileIdentity? Of(string path) => FileStatus.Of(FileTarget.Full(path), followsLinks: true)?.Identity;

    /// <summary>The identity of an open file with content; null for anything else, and where it cannot be told.</summary>
    public static FileIdentity? Of(SafeFileHandle handle) =>
        NativeFiles.Status(handle) is { Kind: FileKind.Regular } status ? status.Identity : null;

    /// <summary>What tells files apart.</summary>
    public override string ToString() => _key;
}
