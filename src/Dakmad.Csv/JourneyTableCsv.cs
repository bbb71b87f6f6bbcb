using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Tables;

namespace Dakmad.Csv;

/// <summary>
/// Journey tables as CSV. <see cref="ReadPlan(ReadOnlyMemory{byte}, JourneyPlanOptions?, CsvReadOptions?)"/> makes a plan of
/// a table as people make them. The other methods read and write the table of S3: four columns, in Dutch with the header
/// <c>Customer Journey,Activiteit,Taak,Kanaal</c>, in English with <c>Customer journey,Activity,Task,Channel</c>.
/// </summary>
public static class JourneyTableCsv
{
    /// <summary>Reads a table. White space around a cell is not part of it.</summary>
    /// <param name="utf8">The bytes of the table, with or without a byte order mark.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(
        ReadOnlyMemory<byte> utf8,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes
    ) =>
        Read(
            utf8,
            new CsvReadOptions
            {
                File = file,
                Guard = guard,
                MostBytes = mostBytes,
            }
        );

    /// <summary>Reads a table of four columns in any dialect.</summary>
    /// <param name="bytes">The bytes of the table.</param>
    /// <param name="options">How they are read.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(ReadOnlyMemory<byte> bytes, CsvReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Table(SourceText.Decoded(bytes, options.Encoding, options.File, options.MostBytes), options);
    }

    /// <summary>Makes a plan of a journey table, or fills one further.</summary>
    /// <param name="bytes">The bytes of the table.</param>
    /// <param name="plan">How a plan is made of it; null for the usual way.</param>
    /// <param name="options">How the bytes are read; null for the usual way.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The name of the plan does not have the form of <see cref="TextForm"/>.</exception>
    public static ReadResult<MarketingPlan> ReadPlan(
        ReadOnlyMemory<byte> bytes,
        JourneyPlanOptions? plan = null,
        CsvReadOptions? options = null
    )
    {
        options ??= CsvReadOptions.Usual;
        return Plan(SourceText.Decoded(bytes, options.Encoding, options.File, options.MostBytes), plan, options);
    }

    /// <summary>Makes a plan of a journey table, or fills one further.</summary>
    /// <param name="csv">The text of the table.</param>
    /// <param name="plan">How a plan is made of it; null for the usual way.</param>
    /// <param name="options">How the text is read; null for the usual way. Its encoding does not matter.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The name of the plan does not have the form of <see cref="TextForm"/>.</exception>
    public static ReadResult<MarketingPlan> ReadPlan(
        string csv,
        JourneyPlanOptions? plan = null,
        CsvReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(csv);
        options ??= CsvReadOptions.Usual;
        return Plan(new SourceText(csv, options.File, options.MostBytes), plan, options);
    }

    /// <summary>Makes a plan of a journey table in a stream, or fills one further.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="plan">How a plan is made of it; null for the usual way.</param>
    /// <param name="options">How the bytes are read; null for the usual way.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The name of the plan does not have the form of <see cref="TextForm"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadPlanAsync(
        Stream stream,
        JourneyPlanOptions? plan = null,
        CsvReadOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= CsvReadOptions.Usual;
        var bytes = await SourceText.ReadBytesAsync(stream, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return ReadPlan(bytes, plan, options);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="csv">The text of the table.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(
        string csv,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes
    )
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Table(new SourceText(csv, file, mostBytes), new() { Guard = guard });
    }

    /// <summary>Reads a table from a stream, to its end.</summary>
    /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<JourneyTable> Read(
        Stream stream,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes
    ) => Read(SourceText.Read(stream, file, mostBytes), guard);

    /// <summary>Reads a table from a reader, to its end.</summary>
    /// <param name="reader">The text; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a text with more is a finding.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static ReadResult<JourneyTable> Read(
        TextReader reader,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes
    )
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader.ReadToEnd(), file, guard, mostBytes);
    }

    /// <summary>Reads a table from a stream, to its end.</summary>
    /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult<JourneyTable>> ReadAsync(
        Stream stream,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes,
        CancellationToken cancellationToken = default
    ) => Read(await SourceText.ReadAsync(stream, file, mostBytes, cancellationToken).ConfigureAwait(false), guard);

    /// <summary>Reads a table from a file; findings mention its path as given.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult<JourneyTable> ReadFile(
        string path,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes
    ) => Read(SourceText.ReadFile(path, mostBytes), guard);

    /// <summary>Reads a table from a file; findings mention its path as given.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ReadResult<JourneyTable>> ReadFileAsync(
        string path,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            var bytes = await SourceText.ReadBytesAsync(stream, mostBytes, cancellationToken).ConfigureAwait(false);
            return Read(bytes, path, guard, mostBytes);
        }
    }

    /// <summary>The table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <param name="dialect">How it is written; null for <see cref="CsvDialect.Rfc4180"/>.</param>
    public static string ToCsv(
        this JourneyTable table,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        CsvDialect? dialect = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        using var text = new StringWriter();
        table.WriteCsv(text, guard, dialect);
        return text.ToString();
    }

    /// <summary>Writes the table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <param name="dialect">
    /// How it is written; null for <see cref="CsvDialect.Rfc4180"/>. A byte order mark is for who writes a file.
    /// </param>
    public static void WriteCsv(
        this JourneyTable table,
        TextWriter output,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        CsvDialect? dialect = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        Func<string, string> written = guard == FormulaGuard.Apostrophe ? GuardedCell.Of : static text => text;
        var rows = table.Rows.Select(row =>
            new[] { row.Touchpoint, row.Activity, row.Task ?? "", row.Channel }.Select(written)
        );
        CsvRecords.Write(output, rows.Prepend([.. table.Header]), dialect ?? CsvDialect.Rfc4180);
    }

    /// <summary>The table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    public static string Write(JourneyTable table, FormulaGuard guard = FormulaGuard.Apostrophe) => table.ToCsv(guard);

    /// <summary>Writes the table as CSV, in UTF-8 without a byte order mark, to a stream, which stays open.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(JourneyTable table, Stream stream, FormulaGuard guard = FormulaGuard.Apostrophe)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8(table, guard));
    }

    /// <summary>Writes the table as CSV to a file, which is replaced as a whole or not at all.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">Where the file is or will be.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or something would be lost by that.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteFile(JourneyTable table, string path, FormulaGuard guard = FormulaGuard.Apostrophe)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ReplacedFile.Write(path, Utf8(table, guard));
    }

    /// <summary>Writes the table as CSV to a file, which is replaced as a whole or not at all.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">Where the file is or will be.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <param name="cancellationToken">Ends writing early; what was there is then still there.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or something would be lost by that.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Task WriteFileAsync(
        JourneyTable table,
        string path,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReplacedFile.WriteAsync(path, Utf8(table, guard), cancellationToken);
    }

    private static byte[] Utf8(JourneyTable table, FormulaGuard guard) => Encoding.UTF8.GetBytes(table.ToCsv(guard));

    private static ReadResult<JourneyTable> Read(SourceText text, FormulaGuard guard) =>
        Table(text, new() { Guard = guard });

    private static ReadResult<JourneyTable> Table(SourceText text, CsvReadOptions options) =>
        text.FindEncodingFault() is { } fault
            ? new(null, new(fault))
            : JourneySheet.ReadTable(CsvRecords.Read(text, options));

    private static ReadResult<MarketingPlan> Plan(SourceText text, JourneyPlanOptions? plan, CsvReadOptions options) =>
        text.FindEncodingFault() is { } fault
            ? new(null, new(fault))
            : JourneySheet.ReadPlan(CsvRecords.Read(text, options), plan);
}
