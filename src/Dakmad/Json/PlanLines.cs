using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>
/// Plans as JSON Lines: a plan in each line. They are read and written one at a time, so that memory is that of one plan,
/// however many there are.
/// </summary>
public static class PlanLines
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads plans line by line; blank lines are passed over, and one with errors keeps none of the others.</summary>
    /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes of a line are read; a line with more is a finding.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async IAsyncEnumerable<BulkRead> ReadAsync(
        Stream stream,
        string? file = null,
        int mostBytes = SourceText.UsualMostBytes,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        var pipe = PipeReader.Create(stream, new(leaveOpen: true));
        var line = new ArrayBufferWriter<byte>();
        var number = 0;
        try
        {
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                var rest = read.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    Keep(line, rest.Slice(0, end), mostBytes);
                    rest = rest.Slice(rest.GetPosition(1, end));
                    if (Read(line, ++number, file, mostBytes) is { } one)
                    {
                        yield return one;
                    }

                    line.ResetWrittenCount();
                }

                Keep(line, rest, mostBytes);
                pipe.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }

            if (Read(line, ++number, file, mostBytes) is { } last)
            {
                yield return last;
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes plans, a line for each.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="output">Where the bytes go; it stays open.</param>
    /// <param name="progress">Is told after each plan; null for nobody.</param>
    /// <param name="cancellationToken">Ends writing early, between two plans.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static async Task<int> WriteAsync(
        IAsyncEnumerable<MarketingPlan> plans,
        Stream output,
        IProgress<BulkProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(output);
        var json = new ArrayBufferWriter<byte>();
        var line = new ArrayBufferWriter<byte>();
        var written = 0;
        await foreach (var plan in plans.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            json.ResetWrittenCount();
            line.ResetWrittenCount();
            PlanJson.Write(plan, json);
            WriteOnOneLine(json.WrittenSpan, line);
            await output.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
            progress?.Report(new(++written, 0, null));
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return written;
    }

    /// <summary>Keeps bytes of a line, and of one that is too long no more than tells so.</summary>
    private static void Keep(ArrayBufferWriter<byte> line, ReadOnlySequence<byte> bytes, int mostBytes)
    {
        var left = Math.Max(0L, (long)mostBytes + 1 - line.WrittenCount);
        foreach (var part in bytes.Slice(0, Math.Min(left, bytes.Length)))
        {
            line.Write(part.Span);
        }
    }

    private static BulkRead? Read(ArrayBufferWriter<byte> line, int number, string? file, int mostBytes)
    {
        var start = number == 1 && line.WrittenSpan.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (line.WrittenSpan[start..].IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        // The bytes belong to the result; the buffer is filled again.
        var read = PlanJson.Read(line.WrittenSpan[start..].ToArray(), file, mostBytes);
        return new(
            FormattableString.Invariant($"{file}({number})"),
            read with
            {
                Report = Moved(read.Report, number),
                Places = read.Places is { } places ? report => Moved(places(report), number) : null,
                Source = null,
            }
        );
    }

    /// <summary>Findings in the line of the file that the plan stands in.</summary>
    private static DiagnosticReport Moved(DiagnosticReport report, int number) =>
        new(
            report.Select(finding =>
                finding with
                {
                    Location = Moved(finding.Location, number),
                    Related = finding
                        .Related.Select(place => place with { Location = Moved(place.Location, number) })
                        .ToValueList(),
                }
            )
        );

    private static SourceLocation? Moved(SourceLocation? place, int number) =>
        place is { Line: 1 } ? new(place.File, number, place.Column) : place;

    /// <summary>JSON without the white space between its tokens, which has all the line ends.</summary>
    private static void WriteOnOneLine(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> line)
    {
        var output = line.GetSpan(json.Length + 1);
        var (length, isText, isEscaped) = (0, false, false);
        foreach (var b in json)
        {
            if (isText)
            {
                isText = isEscaped || b != '"';
                isEscaped = !isEscaped && b == '\\';
            }
            else if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                continue;
            }
            else
            {
                isText = b == '"';
            }

            output[length++] = b;
        }

        output[length++] = (byte)'\n';
        line.Advance(length);
    }
}
