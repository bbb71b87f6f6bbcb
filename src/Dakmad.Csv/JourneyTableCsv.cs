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
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        var text = new SourceText(utf8, file);
        return text.FindEncodingFault() is { } fault ? new(null, new(fault)) : new JourneyTableReading(text).Read();
    }

    /// <summary>Reads a table.</summary>
    /// <param name="csv">The text of the table.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> Read(string csv, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(Encoding.UTF8.GetBytes(csv), file);
    }

    /// <summary>Reads a table from a file; findings mention its path as given.</summary>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ReadResult<JourneyTable>> ReadFileAsync(
        string path,
        CancellationToken cancellationToken = default
    ) => Read(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), path);

    /// <summary>The table as CSV.</summary>
    public static string ToCsv(this JourneyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var text = new StringWriter();
        table.WriteCsv(text);
        return text.ToString();
    }

    /// <summary>Writes the table as CSV.</summary>
    public static void WriteCsv(this JourneyTable table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        var rows = table.Rows.Select(row => new[] { row.Touchpoint, row.Activity, row.Task ?? "", row.Channel });
        CsvRecords.Write(output, rows.Prepend([.. table.Header]));
    }
}
