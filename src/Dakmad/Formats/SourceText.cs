using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>The bytes of a file that should hold text in UTF-8, and where in it a byte stands.</summary>
public sealed class SourceText
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Takes the bytes of a file; a byte order mark of UTF-8 is set aside.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    public SourceText(ReadOnlyMemory<byte> bytes, string? file = null)
    {
        Bytes = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        File = file;
    }

    /// <summary>The bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The name that findings mention; null for a text without a file.</summary>
    public string? File { get; }

    /// <summary>Says what is the matter when the bytes are no text in UTF-8; null when they are.</summary>
    public Diagnostic? FindEncodingFault()
    {
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
            Arguments = [new("byte", bytes[offset].ToString("X2", CultureInfo.InvariantCulture))],
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
            return new("tekst in UTF-16", "text in UTF-16");
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
