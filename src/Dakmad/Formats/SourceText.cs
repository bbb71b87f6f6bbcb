using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>The bytes of a file that should hold text in UTF-8, and where in it a byte stands.</summary>
public sealed class SourceText
{
    /// <summary>
    /// A file with more bytes is not read unless somebody asks for it (128 MB): no plan is so large, and it would fill the
    /// memory of a machine.
    /// </summary>
    public const int UsualMostBytes = 128 * BytesInMegabyte;

    private const int BytesInMegabyte = 1 << 20;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly LocalizedText Utf16 = new(
        "tekst in UTF-16; sla op als UTF-8, of lees een tabel met --encoding utf-16",
        "text in UTF-16; save as UTF-8, or read a table with --encoding utf-16"
    );

    private readonly Diagnostic? _fault;

    /// <summary>Takes the bytes of a file; a byte order mark of UTF-8 is set aside.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public SourceText(ReadOnlyMemory<byte> bytes, string? file = null, int mostBytes = UsualMostBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostBytes);
        Bytes = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        File = file;
        _fault = bytes.Length > mostBytes ? TooLarge(file, mostBytes) : null;
    }

    /// <summary>Takes the bytes of a file that may be in another encoding; places are those in the text in UTF-8.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="encoding">The encoding; null for UTF-8, or UTF-16 where a byte order mark says so.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static SourceText Decoded(
        ReadOnlyMemory<byte> bytes,
        TextEncoding? encoding,
        string? file = null,
        int mostBytes = UsualMostBytes
    ) =>
        bytes.Length <= mostBytes && TextDecoding.ToUtf8(bytes, encoding) is { } utf8
            ? new(utf8, file, int.MaxValue)
            : new(bytes, file, mostBytes);

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text; half a character in it is a fault, which UTF-8 cannot hold.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes in UTF-8 are read; where there are more, that is a fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public SourceText(string text, string? file = null, int mostBytes = UsualMostBytes)
        : this(Utf8Of(text), file, mostBytes) => _fault ??= HalfCharacter(text, file);

    /// <summary>Takes the bytes of a stream, to its end or until there are more than are read.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<SourceText> ReadAsync(
        Stream stream,
        string? file = null,
        int mostBytes = UsualMostBytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await ReadBytesAsync(stream, mostBytes, cancellationToken).ConfigureAwait(false);
        return new(bytes, file, mostBytes);
    }

    /// <summary>Takes the bytes of a stream, to its end or until there are more than are read.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceText Read(Stream stream, string? file = null, int mostBytes = UsualMostBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostBytes);
        var bytes = Buffer(stream, mostBytes);
        var count = 0;
        while (count <= mostBytes)
        {
            Grow(ref bytes, count, mostBytes);
            var read = stream.Read(bytes.AsSpan(count));
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return new(bytes.AsMemory(0, count), file, mostBytes);
    }

    /// <summary>Takes the bytes of a file, unless there are more than are read.</summary>
    /// <param name="path">Where the file is; findings mention it so.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SourceText ReadFile(string path, int mostBytes = UsualMostBytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = System.IO.File.OpenRead(path);
        return Read(stream, path, mostBytes);
    }

    /// <summary>Takes the bytes of a file, unless there are more than are read.</summary>
    /// <param name="path">Where the file is; findings mention it so.</param>
    /// <param name="mostBytes">How many bytes are read; where there are more, that is a fault.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<SourceText> ReadFileAsync(
        string path,
        int mostBytes = UsualMostBytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var stream = System.IO.File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, path, mostBytes, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The bytes of a stream, to its end; of a stream that holds more than are read one byte more, which tells it.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="mostBytes">How many bytes are read.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(
        Stream stream,
        int mostBytes = UsualMostBytes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostBytes);
        var bytes = Buffer(stream, mostBytes);
        var count = 0;
        while (count <= mostBytes)
        {
            Grow(ref bytes, count, mostBytes);
            var read = await stream.ReadAsync(bytes.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return bytes.AsMemory(0, count);
    }

    /// <summary>The bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The name that findings mention; null for a text without a file.</summary>
    public string? File { get; }

    /// <summary>
    /// Says what is the matter when the bytes are no text in UTF-8, or are more than are read; null when they can be read.
    /// </summary>
    public Diagnostic? FindEncodingFault()
    {
        if (_fault is not null)
        {
            return _fault;
        }

        var bytes = Bytes.Span;
        if (Recognise(bytes) is { } found)
        {
            return new(ReadingDiagnostics.NotText, PlanPath.Root)
            {
                Location = new(File, 1, 1),
                Arguments = [new("found", found)],
            };
        }

        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var offset = FirstInvalidByte(bytes);
        return new(ReadingDiagnostics.InvalidUtf8, PlanPath.Root)
        {
            Location = Locate([offset])[0],
            Arguments =
            [
                new("byte", bytes[offset].ToString("X2", CultureInfo.InvariantCulture)),
                new("encoding", Likely(bytes)),
            ],
        };
    }

    /// <summary>The lines and columns of bytes.</summary>
    /// <param name="offsets">Positions in <see cref="Bytes"/>, in ascending order.</param>
    public IReadOnlyList<SourceLocation> Locate(IReadOnlyList<int> offsets)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        var locations = new List<SourceLocation>(offsets.Count);
        var bytes = Bytes.Span;
        var (line, column, at) = (1, 1, 0);
        foreach (var offset in offsets)
        {
            while (bytes[at..offset].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
            {
                at += end + 1;
                var isInsideCrLf = bytes[at - 1] == '\r' && at < bytes.Length && bytes[at] == '\n';
                if (!isInsideCrLf)
                {
                    (line, column) = (line + 1, 1);
                }
            }

            column += Encoding.UTF8.GetCharCount(bytes[at..offset]);
            at = offset;
            locations.Add(new(File, line, column));
        }

        return locations;
    }

    /// <summary>Room for all that a stream says it holds, or else for a first part.</summary>
    private static byte[] Buffer(Stream stream, int mostBytes)
    {
        const int First = 1 << 16;
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        return new byte[(int)Math.Min(Math.Max(expected + 1, First), mostBytes + 1L)];
    }

    private static void Grow(ref byte[] bytes, int count, int mostBytes)
    {
        if (count == bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, mostBytes + 1L));
        }
    }

    private static byte[] Utf8Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Says that there are more bytes than are read.</summary>
    /// <param name="file">The file, or the folder of files; null where there is none.</param>
    /// <param name="mostBytes">How many are read.</param>
    public static Diagnostic TooLarge(string? file, int mostBytes) =>
        new(ProgramDiagnostics.TooLarge, PlanPath.Root)
        {
            Location = new(file, 1, 1),
            Arguments = [new("limit", Megabytes(mostBytes))],
        };

    private static LocalizedText Megabytes(int bytes)
    {
        var number = ((decimal)bytes / BytesInMegabyte).ToString("0.###", CultureInfo.InvariantCulture);
        return new(number.Replace('.', ','), number);
    }

    private static Diagnostic? HalfCharacter(string text, string? file)
    {
        if (!TextForm.HasLoneSurrogate(text))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        var before = new SourceText(Encoding.UTF8.GetBytes(text[..at]), file);
        return new(ReadingDiagnostics.InvalidText, PlanPath.Root)
        {
            Location = before.Locate([before.Bytes.Length])[0],
            Arguments = [new("problem", TextForm.FindProblem("\uD800")!)],
        };
    }

    private static LocalizedText Likely(ReadOnlySpan<byte> bytes) =>
        TextDecoding.IsLikeWindows1252(bytes)
            ? new(
                " Het lijkt Windows-1252, zoals oudere versies van Excel opslaan: sla op als 'CSV UTF-8', of lees het met --encoding windows-1252.",
                " It looks like Windows-1252, in which older versions of Excel save: save as 'CSV UTF-8', or read it with --encoding windows-1252."
            )
            : LocalizedText.Same("");

    private static LocalizedText? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x1F, 0x8B, ..])
        {
            return new("een gzip-bestand", "a gzip file");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return new("een zip-bestand (misschien een Excel-werkmap)", "a zip file (perhaps an Excel workbook)");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Utf16;
        }

        if (TextDecoding.IsLikeUtf16(bytes))
        {
            return Utf16;
        }

        if (bytes.TrimStart(" \t\r\n"u8).StartsWith("<"u8))
        {
            return new("HTML of XML", "HTML or XML");
        }

        return bytes.Contains((byte)0) ? new("een binair bestand", "a binary file") : null;
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (
            offset < bytes.Length
            && Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done
        )
        {
            offset += length;
        }

        return offset;
    }
}
