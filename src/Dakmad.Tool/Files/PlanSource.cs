using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Formats.Files;
using Dakmad.Json;
using Dakmad.Office;
using Dakmad.Tables;

namespace Dakmad.Tool.Files;

/// <summary>A plan, or a journey table, as it stands in a file or came from standard input.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Bytes">All bytes.</param>
/// <param name="Format">The format they are read as.</param>
internal sealed record PlanSource(string Path, ReadOnlyMemory<byte> Bytes, FileFormat Format)
{
    private static readonly LocalizedText Read = new("gelezen", "read");

    /// <summary>How many bytes are read as a plan; where there are more, that is a finding.</summary>
    public int MostBytes { get; init; } = SourceText.UsualMostBytes;

    /// <summary>The name in findings: the path as the user gave it, or <c>&lt;stdin&gt;</c>.</summary>
    public string Name => NameOf(Path);

    /// <summary>Which file it is; null for standard input.</summary>
    public FileIdentity? File { get; private init; }

    /// <summary>Reads the bytes of a file, or of standard input.</summary>
    /// <param name="path">The path, or <c>-</c>.</param>
    /// <param name="format">The format; null to tell it by the extension, or else by the content.</param>
    /// <param name="session">Where standard input comes from.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <param name="guard">Whether cells of tables have apostrophes that are no part of them.</param>
    /// <exception cref="CommandFault">The file cannot be opened or read.</exception>
    public static async Task<PlanSource> OpenAsync(
        string path,
        FileFormat? format,
        Session session,
        CancellationToken cancellationToken,
        FormulaGuard guard = FormulaGuard.Apostrophe
    )
    {
        session.Reads(path);
        if (format is null && PlanFolder.IsOne(path))
        {
            return new(path, default, FileFormat.Tables)
            {
                Tables = await PlanFolder.ReadAsync(path, guard, session, cancellationToken).ConfigureAwait(false),
            };
        }

        var file = path == FilePaths.Standard ? null : Identify(path);
        var bytes = await BytesAsync(path, session, cancellationToken).ConfigureAwait(false);
        var known = format ?? FileFormats.OfInput(path, bytes.Span);
        return new(path, bytes, known)
        {
            File = file,
            Tables = known == FileFormat.Xlsx ? Workbook(path, bytes, session.Limits.Bytes) : null,
            MostBytes = session.Limits.Bytes,
            Encoding = session.TableEncoding,
            Guard = guard,
        };
    }

    /// <summary>Reads the bytes of a file, or of standard input, of which a result is to be made.</summary>
    /// <param name="path">The path, or <c>-</c>.</param>
    /// <param name="target">Where the result goes.</param>
    /// <param name="session">Where standard input comes from.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="CommandFault">The file cannot be opened or read, or the result cannot be written.</exception>
    public static async Task<PlanSource> OpenForAsync(
        string path,
        PlanTarget target,
        Session session,
        CancellationToken cancellationToken
    )
    {
        session.Reads(path);
        target.Check();
        return await OpenAsync(path, null, session, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the plan, with everything that is the matter with it.</summary>
    /// <param name="name">The name of a plan that is made of a journey table; null to take that of the file.</param>
    /// <param name="channels">The names of channels of a table, of which those that are not recognised are told; those of the glossary, and nothing told, when null.</param>
    public ReadResult<MarketingPlan> ReadPlan(string? name = null, ChannelNames? channels = null)
    {
        if (Tables is not null)
        {
            return Tables;
        }

        return Format == FileFormat.Json
            ? PlanJson.Read(Bytes, Name, MostBytes)
            : ReadPlan(new JourneyPlanOptions { Name = name ?? UsualName, Channels = channels });
    }

    /// <summary>Makes a plan of the journey table, or fills one further; its name is that of the file unless said.</summary>
    public ReadResult<MarketingPlan> ReadPlan(JourneyPlanOptions options) =>
        JourneyTableCsv.ReadPlan(Bytes, options, CsvOptions);

    private static ReadResult<MarketingPlan> Workbook(string path, ReadOnlyMemory<byte> bytes, int mostBytes) =>
        PlanWorkbook.Read(bytes, NameOf(path), new() { MostBytes = mostBytes });

    private static string NameOf(string path) => path == FilePaths.Standard ? "<stdin>" : path;

    /// <summary>Whether cells of a table have the apostrophes that keep a spreadsheet from running them.</summary>
    private FormulaGuard Guard { get; init; }

    /// <summary>Reads the journey table.</summary>
    public ReadResult<JourneyTable> ReadTable() => JourneyTableCsv.Read(Bytes, CsvOptions);

    /// <summary>The dialect of the table; null to see it by the text.</summary>
    public CsvDialect? Dialect { get; init; }

    /// <summary>The encoding of the table; null to see it by the text.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>What came of reading the tables, or the workbook, of a whole plan; null for any other file.</summary>
    private ReadResult<MarketingPlan>? Tables { get; init; }

    /// <summary>Whether it holds a whole plan, which rules can be asked about; a journey table has a few columns of one.</summary>
    public bool IsWhole => Format != FileFormat.Csv;

    /// <summary>Findings about the plan, with the lines and columns they are about; a journey table does not keep them.</summary>
    public DiagnosticReport Locate(DiagnosticReport report) =>
        Tables is not null ? Tables.Locate(report)
        : Format == FileFormat.Json ? PlanJson.Locate(report, Bytes, Name)
        : report;

    private CsvReadOptions CsvOptions =>
        new()
        {
            File = Name,
            Guard = Guard,
            Dialect = Dialect,
            Encoding = Encoding,
            MostBytes = MostBytes,
        };

    /// <summary>The name of a plan that is made of the table: that of the file without its extension.</summary>
    public string UsualName
    {
        get
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(Path);
            return Path != FilePaths.Standard && TextForm.IsValid(name) ? name : "Customer journey";
        }
    }

    private static FileIdentity? Identify(string path)
    {
        try
        {
            return FileIdentity.Of(path);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Read, e);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(
        string path,
        Session session,
        CancellationToken cancellationToken
    )
    {
        try
        {
            if (path != FilePaths.Standard)
            {
                var stream = System.IO.File.OpenRead(path);
                await using (stream.ConfigureAwait(false))
                {
                    return await SourceText
                        .ReadBytesAsync(stream, session.Limits.Bytes, cancellationToken)
                        .ConfigureAwait(false);
                }
            }

            return await SourceText
                .ReadBytesAsync(session.Input, session.Limits.Bytes, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (FilePaths.IsExpected(e))
        {
            throw FilePaths.Fault(path, Read, e);
        }
    }
}
