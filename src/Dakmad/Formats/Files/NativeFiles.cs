using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dakmad.Formats.Files;

/// <summary>
/// What Linux knows of files and .NET does not tell: what they are, which they are, whose they are. The only class that
/// calls the operating system itself. Elsewhere, and where a call is not to be had, it does nothing and says so.
/// </summary>
internal static partial class NativeFiles
{
    private const int WorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint BasicStats = 0x7FF;
    private const int WriteAccess = 2;
    private const uint NoReplace = 1;
    private const int MostAttributes = 1 << 16;
    private const string AccessList = "system.posix_acl_access";
    private const int NotPermitted = 1;
    private const int NoAccess = 13;
    private const int Exists = 17;
    private const int ReadOnlyDisk = 30;
    private const int NameTooLong = 36;

    private static readonly Lazy<bool> Available = new(() =>
        OperatingSystem.IsLinux() && Try(() => Stat(WorkingFolder, "/", 0, BasicStats, out _) == 0)
    );

    /// <summary>Whether the calls are there.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>Looks at a path.</summary>
    /// <returns>Null when there is nothing.</returns>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be passed.</exception>
    /// <exception cref="PathTooLongException">The path, or a name in it, is too long.</exception>
    public static FileStatus? Status(string path, bool followsLinks)
    {
        if (Stat(WorkingFolder, path, followsLinks ? 0 : NoFollow, BasicStats, out var found) == 0)
        {
            return StatusOf(found);
        }

        return Marshal.GetLastPInvokeError() switch
        {
            NoAccess => throw new UnauthorizedAccessException(),
            NameTooLong => throw new PathTooLongException(),
            _ => null,
        };
    }

    /// <summary>Looks at an open file.</summary>
    /// <returns>Null when it cannot be looked at.</returns>
    public static FileStatus? Status(SafeFileHandle handle) =>
        IsAvailable && Stat(handle, "", EmptyPath, BasicStats, out var found) == 0 ? StatusOf(found) : null;

    /// <summary>Whether a file may be written, as far as can be told without trying.</summary>
    /// <param name="path">A path without links.</param>
    /// <param name="isDiskReadOnly">Whether it may not because nothing on its disk may.</param>
    public static bool MayWrite(string path, out bool isDiskReadOnly)
    {
        isDiskReadOnly = false;
        if (!IsAvailable || Access(path, WriteAccess) == 0)
        {
            return true;
        }

        var error = Marshal.GetLastPInvokeError();
        isDiskReadOnly = error == ReadOnlyDisk;
        return error is not (NoAccess or NotPermitted or ReadOnlyDisk);
    }

    /// <summary>The number of the user who runs this process; null where that cannot be told.</summary>
    public static uint? User() => IsAvailable ? EffectiveUser() : null;

    /// <summary>Gives an open file to a user and a group.</summary>
    /// <returns>Whether that was allowed.</returns>
    public static bool ChangeOwner(SafeFileHandle handle, uint owner, uint group) => Chown(handle, owner, group) == 0;

    /// <summary>
    /// Gives an open file what another carries besides its content and its permissions: who else may do what (access
    /// control lists) and notes of programs; and takes away what it got only from its folder.
    /// </summary>
    /// <returns>Whether it has all of it now, apart from what the system itself adds.</returns>
    public static bool CopyAttributes(string path, SafeFileHandle to)
    {
        if (!IsAvailable)
        {
            return true;
        }

        _ = RemoveAttribute(to, AccessList);
        var names = new byte[MostAttributes];
        var length = ListAttributes(path, names, names.Length);
        if (length <= 0)
        {
            return true;
        }

        var value = new byte[MostAttributes];
        foreach (var name in Encoding.UTF8.GetString(names, 0, (int)length).TrimEnd('\0').Split('\0'))
        {
            var size = GetAttribute(path, name, value, value.Length);
            var isCopied = size >= 0 && SetAttribute(to, name, value, size, 0) == 0;
            if (!isCopied && !name.StartsWith("security.", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a file a name, if nothing has it yet: both in one go.</summary>
    /// <returns>Whether it has the name now; null where that cannot be done in one go, and was not done.</returns>
    public static bool? Move(string from, string to)
    {
        if (!IsAvailable)
        {
            return null;
        }

        bool? isMoved = null;
        _ = Try(() =>
        {
            isMoved = Rename(WorkingFolder, from, WorkingFolder, to, NoReplace) == 0;
            if (isMoved is false && Marshal.GetLastPInvokeError() != Exists)
            {
                isMoved = null;
            }

            return true;
        });
        return isMoved;
    }

    /// <summary>Sees to it that the names in a folder survive a loss of power, where the disk can.</summary>
    public static void FlushFolder(string folder)
    {
        if (!IsAvailable)
        {
            return;
        }

        using var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (!handle.IsInvalid)
        {
            // What cannot be flushed (a network disk) is still written.
            _ = Flush(handle);
        }
    }

    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static FileStatus StatusOf(in Statx found) =>
        new(
            (found.Mode & 0xF000) switch
            {
                0x8000 => FileKind.Regular,
                0x4000 => FileKind.Folder,
                0xA000 => FileKind.Link,
                0x6000 => FileKind.Disk,
                0xC000 => FileKind.Socket,
                _ => FileKind.Stream,
            },
            new(string.Create(CultureInfo.InvariantCulture, $"{found.DeviceMajor}:{found.DeviceMinor}:{found.Node}")),
            (UnixFileMode)(found.Mode & 0xFFF)
        )
        {
            Names = found.Names,
            Owner = found.Owner,
            Group = found.Group,
        };

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(int folder, string path, int flags, uint mask, out Statx found);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(SafeFileHandle handle, string path, int flags, uint mask, out Statx found);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    private static partial int Chown(SafeFileHandle handle, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "listxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ListAttributes(string path, byte[] names, nint length);

    [LibraryImport("libc", EntryPoint = "getxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, string name, byte[] value, nint length);

    [LibraryImport("libc", EntryPoint = "fsetxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetAttribute(SafeFileHandle handle, string name, byte[] value, nint length, int flags);

    [LibraryImport(
        "libc",
        EntryPoint = "fremovexattr",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int RemoveAttribute(SafeFileHandle handle, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(SafeFileHandle handle);

    /// <summary>The answer of <c>statx</c>, which is the same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Statx
    {
        [FieldOffset(16)]
        public readonly uint Names;

        [FieldOffset(20)]
        public readonly uint Owner;

        [FieldOffset(24)]
        public readonly uint Group;

        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Node;

        [FieldOffset(136)]
        public readonly uint DeviceMajor;

        [FieldOffset(140)]
        public readonly uint DeviceMinor;
    }
}
