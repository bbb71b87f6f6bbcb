using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Dakmad.Formats;

/// <summary>
/// Writes files so that a reader sees the old content or the new, never half of it: first beside the file, then in its
/// place. A device is written to directly.
/// </summary>
public static class ReplacedFile
{
    /// <summary>Writes a file as a whole.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task WriteAsync(
        string path,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = Path.GetFullPath(path);
        if (!IsDevice(target) && File.Exists(path))
        {
            target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? target;
        }

        if (IsDevice(target))
        {
            await File.WriteAllBytesAsync(target, bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancellationToken).ConfigureAwait(false);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Whether a path is that of a device, which has no content to keep and must not make way for a file.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
