using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Formats;

namespace Dakmad.Tool.Files;

/// <summary>The tables of a whole plan, in a folder or a zip.</summary>
internal static class PlanFolder
{
    private static readonly LocalizedText Written = new("geschreven", "written");
    private static readonly LocalizedText Read = new("gelezen", "read");

    /// <summary>Whether a path is that of a folder, as one that ends with a slash, or of a zip.</summary>
    public static bool IsOne(string path) => IsZip(path) || IsFolder(path);

    /// <summary>Reads the plan.</summary>
    /// <exception cref="CommandFault">The folder or zip cannot be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadAsync(
        string path,
        FormulaGuard guard,
        Session session,
        CancellationToken cancellationToken
    )
    {
        var options = new PlanCsvOptions
        {
            Guard = guard,
            Encoding = session.TableEncoding,
            MostBytes = session.Limits.Bytes,
        };
        try
        {
            if (!IsZip(path))
            {
                return await PlanCsv.ReadFolderAsync(path, options, cancellationToken).ConfigureAwait(false);
            }

            session.Reads(path);
            var stream = File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
            {
                return await PlanCsv.ReadZipAsync(stream, path, options, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Read, e);
        }
    }

    /// <summary>Writes the plan.</summary>
    /// <exception cref="CommandFault">The folder or zip cannot be written, or tables stand there already.</exception>
    public static async Task WriteAsync(
        MarketingPlan plan,
        PlanTarget target,
        PlanCsvOptions options,
        CancellationToken cancellationToken
    )
    {
        if (IsZip(target.Path))
        {
            target.Check();
            using var zip = new MemoryStream();
            PlanCsv.WriteZip(plan, zip, options);
            await target.WriteAsync(zip.ToArray(), cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await PlanCsv.WriteFolderAsync(plan, target.Path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (TablesExistException e)
        {
            throw new CommandFault(
                new($"{e.Path} bestaat al; --force overschrijft het", $"{e.Path} already exists; --force overwrites it")
            );
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(target.Path, Written, e);
        }
    }

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>A folder that is named as a file is refused as one that would be written over.</summary>
    private static bool IsFolder(string path) =>
        path.Length > 1
        && (Path.EndsInDirectorySeparator(path) || (Directory.Exists(path) && FileFormats.OfPath(path) is null));
}
