using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;

namespace Dakmad.Csv;

/// <summary>
/// The journey table of S3 as CSV (RFC 4180): four columns, in Dutch with the header
/// <c>Customer Journey,Activiteit,Taak,Kanaal</c>, in English with <c>Customer journey,Activity,Task,Channel</c>; UTF-8,
/// commas, CR LF.
/// </summary>
public static class JourneyTableCsv
{
    /// <summary>Reads a table. White space around a cell is not part of it.</summary>
    /// <param name="utf8">The bytes of the table, with or without a byte order mark.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="guard">Whether cells have the apostrophes that keep a spreadsheet from running them.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <param name="channels">
    /// The names of channels that are known; a channel whose form of contact they do not tell is told then. Without, channels
    /// are not looked at.
    /// </param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(
        ReadOnlyMemory<byte> utf8,
        string? file = null,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        int mostBytes = SourceText.UsualMostBytes,
        ChannelNames? channels = null
    ) => Read(new SourceText(utf8, file, mostBytes), guard, channels);

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
        return Read(new SourceText(csv, file, mostBytes), guard);
    }

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
    ) => Read(await SourceText.ReadFileAsync(path, mostBytes, cancellationToken).ConfigureAwait(false), guard);

    /// <summary>The table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    public static string ToCsv(this JourneyTable table, FormulaGuard guard = FormulaGuard.Apostrophe)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var text = new StringWriter();
        table.WriteCsv(text, guard);
        return text.ToString();
    }

    /// <summary>Writes the table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    public static void WriteCsv(
        this JourneyTable table,
        TextWriter output,
        FormulaGuard guard = FormulaGuard.Apostrophe
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        Func<string, string> written = guard == FormulaGuard.Apostrophe ? GuardedCell.Of : static text => text;
        var rows = table.Rows.Select(row =>
            new[] { row.Touchpoint, row.Activity, row.Task ?? "", row.Channel }.Select(written)
        );
        CsvRecords.Write(output, rows.Prepend([.. table.Header]));
    }

    private static ReadResult<JourneyTable> Read(SourceText text, FormulaGuard guard, ChannelNames? channels = null) =>
        text.FindEncodingFault() is { } fault
            ? new(null, new(fault))
            : new JourneyTableReading(text, guard, channels).Read();
}
