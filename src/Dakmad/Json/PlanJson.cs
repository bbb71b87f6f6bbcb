using System;
using System.Buffers;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// Marketing plans as JSON (RFC 8259). Reading reports everything that is the matter, in one pass; writing has one form,
/// so that writing what was read from such a file again changes no byte.
/// </summary>
public static class PlanJson
{
    private static readonly PartJson<MarketingPlan> Codec = PartJson<MarketingPlan>.Of(PlanShapes.Plan);

    /// <summary>Reads a plan from a text.</summary>
    /// <param name="json">The text of a plan.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static ReadResult<MarketingPlan> Read(
        string json,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(new SourceText(json, file, mostBytes));
    }

    /// <summary>Reads a plan from text in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The bytes of a plan.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static ReadResult<MarketingPlan> Read(
        ReadOnlyMemory<byte> utf8,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes
    ) => Read(new SourceText(utf8, file, mostBytes));

    /// <summary>Reads a plan from a stream, to its end.</summary>
    /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadAsync(
        Stream stream,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes,
        CancellationToken cancellationToken = default
    ) => Read(await SourceText.ReadAsync(stream, file, mostBytes, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a plan from a file; findings mention its path as given.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult<MarketingPlan> ReadFile(string path, int mostBytes = SourceText.UsualMostBytes) =>
        Read(SourceText.ReadFile(path, mostBytes));

    /// <summary>Reads a plan from a stream, to its end.</summary>
    /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<MarketingPlan> Read(
        Stream stream,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes
    ) => Read(SourceText.Read(stream, file, mostBytes));

    /// <summary>Reads a plan from a file; findings mention its path as given.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="mostBytes">How many bytes are read; a file with more is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadFileAsync(
        string path,
        int mostBytes = SourceText.UsualMostBytes,
        CancellationToken cancellationToken = default
    ) => Read(await SourceText.ReadFileAsync(path, mostBytes, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a plan from what a pipe brings, to its end.</summary>
    /// <param name="pipe">A pipe of text in UTF-8; it is not completed.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadAsync(
        PipeReader pipe,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(pipe);
        var stream = pipe.AsStream(leaveOpen: true);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, file, mostBytes, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a plan that is a value within a larger text.</summary>
    /// <param name="reader">Stands before the value or on its first token, and afterwards on its last.</param>
    /// <returns>
    /// The plan, or none when something is an error; and everything that was found. Findings have paths in the plan and no
    /// lines, which only the larger text has.
    /// </returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static ReadResult<MarketingPlan> Read(ref Utf8JsonReader reader)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var read = Read(new SourceText(JsonMarshal.GetRawUtf8Value(value.RootElement).ToArray()));
        return read with { Report = Unplaced(read.Report), Source = null, Places = null };
    }

    /// <summary>
    /// Gives findings about a plan that was read from a text their places in it: the line and column of the part they are
    /// about or, where the text does not have it, of the nearest part that would hold it.
    /// </summary>
    /// <param name="report">The findings; those that have a place already keep it.</param>
    /// <param name="utf8">The bytes that the plan was read from.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <returns>The findings in the order of the text; those at one place in the order given.</returns>
    public static DiagnosticReport Locate(DiagnosticReport report, ReadOnlyMemory<byte> utf8, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var unplaced = report
            .Concat(report.Suppressed.Select(suppressed => suppressed.Diagnostic))
            .SelectMany(finding => finding.Related.Append(new(finding.Path, finding.Location)))
            .Where(place => place.Location is null)
            .Select(place => place.Path);
        var places = JsonPlaces.Find(new(utf8, file), unplaced);
        return new(
            report.Select(Placed).OrderBy(finding => finding.Location!.Line).ThenBy(finding => finding.Location!.Column)
        )
        {
            Omitted = report.Omitted,
            Language = report.Language,
            Suppressed = report
                .Suppressed.Select(suppressed => suppressed with { Diagnostic = Placed(suppressed.Diagnostic) })
                .ToValueList(),
        };

        Diagnostic Placed(Diagnostic finding) =>
            finding with
            {
                Location = finding.Location ?? places[finding.Path],
                Related = finding
                    .Related.Select(place => place with { Location = place.Location ?? places[place.Path] })
                    .ToValueList(),
            };
    }

    /// <summary>The plan in its canonical form.</summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    public static string Write(MarketingPlan plan) => Encoding.UTF8.GetString(Utf8(plan).WrittenSpan);

    /// <summary>Writes the plan in its canonical form, in UTF-8 without a byte order mark.</summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    public static void Write(MarketingPlan plan, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new JsonPen(output))
        {
            Codec.Write(json, plan);
        }

        output.Write("\n"u8);
    }

    /// <summary>
    /// Writes the plan as a value within a larger text: the fields of the canonical form, with the indentation and escapes
    /// of the writer.
    /// </summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    public static void Write(MarketingPlan plan, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(writer);
        Codec.Write(new JsonPen(writer), plan);
    }

    /// <summary>Writes the plan in its canonical form to a stream, which stays open.</summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(MarketingPlan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8(plan).WrittenSpan);
    }

    /// <summary>
    /// Writes the plan in its canonical form to a file, which is replaced as a whole or not at all, see
    /// <see cref="ReplacedFile"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    /// <exception cref="IOException">
    /// The file cannot be written, or is not, since something would be lost by that
    /// (<see cref="Formats.Files.FileRefusedException"/>).
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteFile(MarketingPlan plan, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ReplacedFile.Write(path, Utf8(plan).WrittenMemory);
    }

    /// <summary>Writes the plan in its canonical form to a stream, which stays open.</summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static async Task WriteAsync(
        MarketingPlan plan,
        Stream stream,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Utf8(plan).WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the plan in its canonical form to a file, which is replaced as a whole or not at all, see
    /// <see cref="ReplacedFile"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    /// <exception cref="IOException">
    /// The file cannot be written, or is not, since something would be lost by that
    /// (<see cref="Formats.Files.FileRefusedException"/>).
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Task WriteFileAsync(MarketingPlan plan, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReplacedFile.WriteAsync(path, Utf8(plan).WrittenMemory, cancellationToken);
    }

    private static ReadResult<MarketingPlan> Read(SourceText text)
    {
        if (text.FindEncodingFault() is { } fault)
        {
            return new(null, new(fault)) { Source = text };
        }

        var reading = new JsonReading(text);
        var plan = reading.Read<MarketingPlan>(Codec.Read);
        reading.Integrity.Close(reading.Sections.IsComplete);
        return new(
            reading.Findings.Errors == 0 ? plan : null,
            reading.Findings.ToReport().In(reading.Language),
            reading.Language
        )
        {
            Source = text,
            Places = report => Locate(report, text.Bytes, text.File),
        };
    }

    private static DiagnosticReport Unplaced(DiagnosticReport report) =>
        new(
            report.Select(finding =>
                finding with
                {
                    Location = null,
                    Related = finding.Related.Select(place => place with { Location = null }).ToValueList(),
                }
            )
        )
        {
            Omitted = report.Omitted,
            Language = report.Language,
        };

    private static ArrayBufferWriter<byte> Utf8(MarketingPlan plan)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(plan, buffer);
        return buffer;
    }
}
