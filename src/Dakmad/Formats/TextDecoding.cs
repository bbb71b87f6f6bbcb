using System;
using System.Buffers;
using System.Text;

namespace Dakmad.Formats;

/// <summary>Turns bytes of other encodings into UTF-8, and says which encoding bytes seem to be in.</summary>
internal static class TextDecoding
{
    private static readonly Encoding LittleEndian = new UnicodeEncoding(
        bigEndian: false,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );
    private static readonly Encoding BigEndian = new UnicodeEncoding(
        bigEndian: true,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What in Windows-1252 stands for letters and signs that people type; the rest is never used.</summary>
    private static readonly SearchValues<byte> Unlikely = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>The bytes in UTF-8; null when they are no text in the encoding.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">The encoding; null to see it by a byte order mark.</param>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes, TextEncoding? encoding)
    {
        var isBigEndian = bytes.Span is [0xFE, 0xFF, ..];
        var isMarked = isBigEndian || bytes.Span is [0xFF, 0xFE, ..];
        if (encoding == TextEncoding.Windows1252 && !isMarked)
        {
            return Encoding.UTF8.GetBytes(Windows1252.GetString(bytes.Span));
        }

        if (encoding != TextEncoding.Utf16 && !(encoding is null && isMarked))
        {
            return bytes;
        }

        try
        {
            var text = (isBigEndian ? BigEndian : LittleEndian).GetString(bytes.Span[(isMarked ? 2 : 0)..]);
            return Encoding.UTF8.GetBytes(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether bytes that are no UTF-8 read as Windows-1252.</summary>
    public static bool IsLikeWindows1252(ReadOnlySpan<byte> bytes) =>
        !bytes.ContainsAny(Unlikely) && !bytes.Contains((byte)0);

    /// <summary>Whether every other byte is zero, as in Western text in UTF-16 without a byte order mark.</summary>
    public static bool IsLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        const int Looked = 64;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < Math.Min(bytes.Length, Looked); i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return Math.Max(even, odd) * 2 > Math.Min(bytes.Length, Looked) - 2
            && Math.Min(even, odd) == 0
            && bytes.Length > 2;
    }
}
