using System;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;

namespace Dakmad.Tool.Files;

/// <summary>Where a result goes.</summary>
internal static class PlanTarget
{
    private static readonly LocalizedText Written = new("geschreven", "written");

    /// <summary>Writes to a file, which is replaced as a whole or not at all, to a device, or to standard output.</summary>
    /// <exception cref="CommandFault">The file cannot be written.</exception>
    public static async Task WriteAsync(
        string path,
        ReadOnlyMemory<byte> bytes,
        Session session,
        CancellationToken cancellationToken
    )
    {
        if (path == FilePaths.Standard)
        {
            await session.WriteOutAsync(bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await ReplacedFile.WriteAsync(path, bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Written, e);
        }
    }
}
