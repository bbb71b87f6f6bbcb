using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;

namespace Dakmad;

/// <summary>
/// Many plans: out of a folder of JSON or a file of JSON Lines and into one, one at a time. A bad one is told, and the
/// rest goes on.
/// </summary>
public static class PlanCollections
{
    private static readonly string[] Lines = [".jsonl", ".ndjson"];

    extension(MarketingPlan)
    {
        /// <summary>Reads all plans in a folder or in a file of JSON Lines, one at a time.</summary>
        /// <param name="path">
        /// A folder, of which the files that end with <c>.json</c> are read in the order of their names, or a file of JSON
        /// Lines.
        /// </param>
        /// <param name="progress">Is told after each plan; null for nobody.</param>
        /// <param name="cancellationToken">Ends reading early.</param>
        /// <returns>What came of each plan: the plan, what was found in it, or why its file could not be read.</returns>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="IOException">The folder, or the file of JSON Lines, is not there or cannot be read.</exception>
        /// <exception cref="UnauthorizedAccessException">The folder, or the file, may not be read.</exception>
        /// <example>
        /// <code>
        /// await foreach (var read in MarketingPlan.ReadAllAsync("plannen"))
        /// {
        ///     Console.WriteLine($"{read.Source}: {read.Plan?.Name ?? "not read"}");
        /// }
        /// </code>
        /// </example>
        public static IAsyncEnumerable<BulkRead> ReadAllAsync(
            string path,
            IProgress<BulkProgress>? progress = null,
            CancellationToken cancellationToken = default
        )
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            if (IsLines(path))
            {
                return Told(LinesAsync(path, cancellationToken), null, progress, cancellationToken);
            }

            var files = Files(path);
            return Told(FilesAsync(files, cancellationToken), files.Length, progress, cancellationToken);
        }
    }

    /// <param name="plans">The plans.</param>
    extension(IAsyncEnumerable<MarketingPlan> plans)
    {
        /// <summary>Writes plans to a folder, each to a file named by its id, or to a file of JSON Lines.</summary>
        /// <param name="path">A folder, which is made where it is not there, or a file that ends with <c>.jsonl</c>.</param>
        /// <param name="progress">Is told after each plan; null for nobody.</param>
        /// <param name="cancellationToken">Ends writing early, between two plans.</param>
        /// <returns>The plans that could not be written to a file of their own, such as the second of one id.</returns>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="IOException">The folder, or the file of JSON Lines, cannot be written.</exception>
        /// <exception cref="UnauthorizedAccessException">The folder, or the file, may not be written.</exception>
        public Task<IReadOnlyList<BulkFault>> SaveAllAsync(
            string path,
            IProgress<BulkProgress>? progress = null,
            CancellationToken cancellationToken = default
        )
        {
            ArgumentNullException.ThrowIfNull(plans);
            ArgumentException.ThrowIfNullOrEmpty(path);
            return IsLines(path)
                ? SaveLinesAsync(plans, path, progress, cancellationToken)
                : SaveFilesAsync(plans, path, progress, cancellationToken);
        }
    }

    private static bool IsLines(string path) =>
        Lines.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Directory.Exists(path);

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];

    private static async IAsyncEnumerable<BulkRead> Told(
        IAsyncEnumerable<BulkRead> plans,
        int? total,
        IProgress<BulkProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (done, failed) = (0, 0);
        await foreach (var plan in plans.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            failed += plan.Plan is null ? 1 : 0;
            progress?.Report(new(++done, failed, total));
            yield return plan;
        }
    }

    private static async IAsyncEnumerable<BulkRead> FilesAsync(
        string[] files,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BulkRead read;
            try
            {
                read = new(
                    file,
                    await PlanJson.ReadFileAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false)
                );
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                read = new(file, new(null, DiagnosticReport.Empty)) { Fault = e };
            }

            yield return read;
        }
    }

    private static async IAsyncEnumerable<BulkRead> LinesAsync(
        string path,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            await foreach (
                var read in PlanLines
                    .ReadAsync(stream, path, cancellationToken: cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                yield return read;
            }
        }
    }

    private static async Task<IReadOnlyList<BulkFault>> SaveLinesAsync(
        IAsyncEnumerable<MarketingPlan> plans,
        string path,
        IProgress<BulkProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        // Written beside its place and moved there when it is whole, so that what was there is not lost halfway.
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            var stream = File.Create(beside);
            await using (stream.ConfigureAwait(false))
            {
                await PlanLines.WriteAsync(plans, stream, progress, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            return [];
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static async Task<IReadOnlyList<BulkFault>> SaveFilesAsync(
        IAsyncEnumerable<MarketingPlan> plans,
        string folder,
        IProgress<BulkProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        Directory.CreateDirectory(folder);
        var faults = new List<BulkFault>();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var done = 0;
        await foreach (var plan in plans.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var path = Path.Combine(folder, $"{plan.Id}.json");
            try
            {
                // Ids that differ in capitals alone are one file to many systems.
                if (!ids.Add(plan.Id))
                {
                    throw new IOException($"Another of these plans is written to '{path}' already.");
                }

                await PlanJson.WriteFileAsync(plan, path, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add(new(plan.Id, path, e));
            }

            progress?.Report(new(++done, faults.Count, null));
        }

        return faults;
    }
}
