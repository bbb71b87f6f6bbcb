using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Csv;

/// <summary>A folder of many plans, each as tables in a folder or zip of its own.</summary>
internal static class PlanCsvFolder
{
    private const string Zip = ".zip";

    /// <summary>The folders that hold tables, and the zips, in the order of their names.</summary>
    public static string[] Sources(string path) =>
        [
            .. Directory
                .EnumerateDirectories(path)
                .Where(IsOfTables)
                .Concat(Directory.EnumerateFiles(path).Where(IsZip))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Reads them one at a time; one that cannot be read is told, and the rest goes on.</summary>
    public static async IAsyncEnumerable<BulkRead> ReadAsync(
        string[] sources,
        PlanCsvOptions options,
        IProgress<BulkProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var failed = 0;
        for (var i = 0; i < sources.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = await ReadOneAsync(sources[i], options, cancellationToken).ConfigureAwait(false);
            failed += read.Plan is null ? 1 : 0;
            progress?.Report(new(i + 1, failed, sources.Length));
            yield return read;
        }
    }

    private static async Task<BulkRead> ReadOneAsync(
        string source,
        PlanCsvOptions options,
        CancellationToken cancellationToken
    )
    {
        try
        {
            if (!IsZip(source))
            {
                return new(
                    source,
                    await PlanCsv.ReadFolderAsync(source, options, cancellationToken).ConfigureAwait(false)
                );
            }

            var stream = File.OpenRead(source);
            await using (stream.ConfigureAwait(false))
            {
                return new(
                    source,
                    await PlanCsv.ReadZipAsync(stream, source, options, cancellationToken).ConfigureAwait(false)
                );
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(source, new(null, DiagnosticReport.Empty)) { Fault = e };
        }
    }

    private static bool IsZip(string path) =>
        string.Equals(Path.GetExtension(path), Zip, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    /// <summary>A link to a folder is not followed; what else stands beside the plans is none of their business.</summary>
    private static bool IsOfTables(string folder) =>
        !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint)
        && Directory.EnumerateFiles(folder).Any(file => PlanCsv.IsRead(Path.GetFileName(file)));
}
