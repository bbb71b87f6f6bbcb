using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Formats.Files;
using Dakmad.Tables;

namespace Dakmad.Csv;

/// <summary>
/// A whole plan as tables in CSV, one for each kind of part, in a folder or a zip. Writing and reading give the same plan;
/// an id that two journeys or touchpoints of a journey have is refused.
/// </summary>
public static class PlanCsv
{
    private const string Extension = ".csv";

    /// <summary>Zips of one plan are the same bytes, whenever they are made.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files of a plan, by their names: the tables, and last their description as a data package.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> ToFiles(
        MarketingPlan plan,
        PlanCsvOptions? options = null
    )
    {
        options ??= PlanCsvOptions.Usual;
        (PlanTable Table, string File, byte[] Bytes)[] tables =
        [
            .. PlanTables
                .Of(plan, options.Language, options.Notation)
                .Select(table => (table, table.Name + Extension, Bytes(table, options))),
        ];
        return
        [
            .. tables.Select(table => KeyValuePair.Create(table.File, table.Bytes)),
            KeyValuePair.Create(DataPackage.FileName, DataPackage.Of(plan, tables, options)),
        ];
    }

    /// <summary>The plan that files hold.</summary>
    /// <param name="files">
    /// The files by their names, of which those that end with <c>.csv</c> are read; by <c>datapackage.json</c> is told
    /// whether all were written.
    /// </param>
    /// <param name="options">How; null for the usual way.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<MarketingPlan> Read(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files,
        PlanCsvOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= PlanCsvOptions.Usual;
        var sheets = new List<PlanSheet>();
        var faults = new List<Diagnostic>();
        var given = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToArray();
        faults.AddRange(PackageFindings.Of(given));
        if (faults.Exists(fault => fault.Severity == Severity.Error))
        {
            // What else there is to say of a half-written folder follows from that alone.
            return new(null, new(faults));
        }

        foreach (var (name, bytes) in given)
        {
            if (!name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var text = SourceText.Decoded(bytes, options.Encoding, name, options.MostBytes);
            if (text.FindEncodingFault() is { } fault)
            {
                faults.Add(fault);
                continue;
            }

            var sheet = CsvRecords.Read(text, new() { File = name, Guard = options.Guard });
            sheets.Add(new(Path.GetFileNameWithoutExtension(name), sheet));
        }

        var read = PlanTables.Read(sheets);
        var report = new DiagnosticReport(faults.Concat(read.Report));
        return read with { Value = report.HasErrors ? null : read.Value, Report = report };
    }

    /// <summary>Writes the tables of a plan to a folder, which is made where it is not there; other files in it stay.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellationToken">Ends writing early.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    /// <exception cref="TablesExistException">
    /// The folder has tables of a plan already and <see cref="PlanCsvOptions.ReplacesTables"/> is not set.
    /// </exception>
    /// <exception cref="FileRefusedException">The folder has a data package of something else than a plan.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static async Task WriteFolderAsync(
        MarketingPlan plan,
        string folder,
        PlanCsvOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= PlanCsvOptions.Usual;
        var files = ToFiles(plan, options);
        Directory.CreateDirectory(folder);
        var there = Directory
            .EnumerateFiles(folder, "*" + Extension)
            .Where(file => PlanTables.IsName(Path.GetFileNameWithoutExtension(file)))
            .ToArray();
        if (there.Length > 0 && !options.ReplacesTables)
        {
            throw new TablesExistException(there[0]);
        }

        await RefuseOtherPackage(folder, cancellationToken).ConfigureAwait(false);

        // A package without tables stands there while they are written, so that a half-written folder is known.
        await WriteAsync(DataPackage.FileName, DataPackage.Unfinished(plan)).ConfigureAwait(false);
        foreach (var (name, bytes) in files.SkipLast(1))
        {
            await WriteAsync(name, bytes).ConfigureAwait(false);
        }

        // A table of which nothing is left would be read again.
        var written = files.Select(file => file.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in there.Where(file => !written.Contains(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        await WriteAsync(files[^1].Key, files[^1].Value).ConfigureAwait(false);

        Task WriteAsync(string name, byte[] bytes) =>
            ReplacedFile.WriteAsync(
                FileTarget.At(Path.Combine(folder, name), followsLinks: false),
                bytes,
                true,
                cancellationToken
            );
    }

    /// <summary>Whether a folder has a data package that is none of a plan, which is never written over.</summary>
    private static async Task RefuseOtherPackage(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, DataPackage.FileName);
        if (!File.Exists(path))
        {
            return;
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        if (DataPackage.Read(bytes) is null)
        {
            throw new FileRefusedException(
                new(
                    $"{DataPackage.FileName} in de map beschrijft iets anders dan een plan; kies een andere map",
                    $"{DataPackage.FileName} in the folder describes something else than a plan; choose another folder"
                )
            );
        }
    }

    /// <summary>Reads the plan in a folder; files in folders of it are not looked at, and a link is refused.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="FileRefusedException">A table is a link.</exception>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file in it may not be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadFolderAsync(
        string folder,
        PlanCsvOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= PlanCsvOptions.Usual;
        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        var left = options.MostBytes;
        var paths = Directory.EnumerateFiles(folder).Where(path => IsRead(Path.GetFileName(path)));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
            {
                throw new FileRefusedException(
                    new(
                        $"{Path.GetFileName(path)} is een link; in een map met tabellen wordt geen link gevolgd",
                        $"{Path.GetFileName(path)} is a link; in a folder of tables no link is followed"
                    )
                );
            }

            var stream = File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
            {
                var bytes = await SourceText
                    .ReadBytesAsync(stream, Math.Max(left, 1), cancellationToken)
                    .ConfigureAwait(false);
                left -= bytes.Length;
                files.Add(new(Path.Combine(folder, Path.GetFileName(path)), bytes));
            }

            if (left < 0)
            {
                return TooLarge(folder, options);
            }
        }

        return InFile(folder, Read(files, options));
    }

    /// <summary>
    /// Reads all plans in a folder, one at a time: each folder in it that has tables, and each zip, in the order of their
    /// names. Links to folders are passed over, as is whatever else stands there.
    /// </summary>
    /// <param name="path">The folder that holds them.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="progress">Is told after each plan; null for nobody.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>What came of each: the plan, what was found in it, or why its files could not be read.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The folder is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one in it, may not be read.</exception>
    /// <example>
    /// <code>
    /// await foreach (var read in PlanCsv.ReadAllAsync("klas-3b"))
    /// {
    ///     Console.WriteLine($"{read.Source}: {read.Plan?.Name ?? "not read"}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<BulkRead> ReadAllAsync(
        string path,
        PlanCsvOptions? options = null,
        IProgress<BulkProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var sources = PlanCsvFolder.Sources(path);
        return PlanCsvFolder.ReadAsync(sources, options ?? PlanCsvOptions.Usual, progress, cancellationToken);
    }

    /// <summary>Writes the tables of a plan as a zip.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">Where the bytes go; it stays open.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    public static void WriteZip(MarketingPlan plan, Stream output, PlanCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in ToFiles(plan, options))
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = NoTime;
            using var stream = entry.Open();
            stream.Write(bytes);
        }
    }

    /// <summary>Reads the plan in a zip. Nothing is unpacked to the disk; names of folders in it do not matter.</summary>
    /// <param name="zip">The bytes of the zip; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a zip without a file.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    public static async Task<ReadResult<MarketingPlan>> ReadZipAsync(
        Stream zip,
        string? file = null,
        PlanCsvOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(zip);
        options ??= PlanCsvOptions.Usual;
        var packed = await SourceText.ReadBytesAsync(zip, options.MostBytes, cancellationToken).ConfigureAwait(false);
        if (packed.Length > options.MostBytes)
        {
            return TooLarge(file, options);
        }

        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        var left = options.MostBytes;
        try
        {
            var archive = new ZipArchive(new MemoryStream(packed.ToArray()), ZipArchiveMode.Read);
            await using (archive.ConfigureAwait(false))
            {
                foreach (var entry in archive.Entries.Where(entry => IsRead(entry.Name)))
                {
                    var bytes = await UnpackAsync(entry, left, cancellationToken).ConfigureAwait(false);
                    left -= bytes.Length;
                    if (left < 0)
                    {
                        return TooLarge(file, options);
                    }

                    files.Add(new(entry.Name, bytes));
                }
            }
        }
        catch (InvalidDataException)
        {
            return Refused(new(ReadingDiagnostics.NoZip, PlanPath.Root) { Location = new(file, 1, 1) });
        }

        return InFile(file, Read(files, options));
    }

    /// <summary>What is about no table is about the folder or zip.</summary>
    private static ReadResult<MarketingPlan> InFile(string? file, ReadResult<MarketingPlan> read) =>
        read with
        {
            Report = new(
                read.Report.Select(finding =>
                    finding.Location is { File: null } place
                        ? finding with
                        {
                            Location = new(file, place.Line, place.Column),
                        }
                        : finding
                )
            ),
        };

    /// <summary>The bytes of an entry; one more than are left to read where it has more.</summary>
    private static async Task<ReadOnlyMemory<byte>> UnpackAsync(
        ZipArchiveEntry entry,
        int left,
        CancellationToken cancellationToken
    )
    {
        var stream = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await SourceText.ReadBytesAsync(stream, Math.Max(left, 1), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a file is looked at for a plan.</summary>
    internal static bool IsRead(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || name == DataPackage.FileName;

    private static byte[] Bytes(PlanTable table, PlanCsvOptions options)
    {
        using var text = new StringWriter();
        if (options.Dialect.HasByteOrderMark)
        {
            text.Write('\uFEFF');
        }

        Func<string, string> written = options.Guard == FormulaGuard.Apostrophe ? GuardedCell.Of : static cell => cell;
        CsvRecords.Write(text, table.Rows.Select(row => row.Select(written)).Prepend(table.Header), options.Dialect);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ReadResult<MarketingPlan> TooLarge(string? file, PlanCsvOptions options) =>
        Refused(SourceText.TooLarge(file, options.MostBytes));

    private static ReadResult<MarketingPlan> Refused(Diagnostic fault) => new(null, new(fault));
}
