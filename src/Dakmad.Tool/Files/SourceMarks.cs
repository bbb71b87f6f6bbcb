using System;
using System.Text;

namespace Dakmad.Tool.Files;

/// <summary>What editors and version control do to the bytes of a text, and no rewriting undoes: a byte order mark, line ends.</summary>
internal static class SourceMarks
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The new text of a file with the byte order mark and the line ends that the file has.</summary>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="text">The new text; JSON with lines ended by LF.</param>
    public static byte[] Keep(ReadOnlySpan<byte> source, string text)
    {
        var end = source.IndexOf((byte)'\n');
        var lines = end > 0 && source[end - 1] == '\r' ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return Encoding.UTF8.GetBytes(HasByteOrderMark(source) ? ByteOrderMark + lines : lines);
    }

    /// <summary>Whether a text in UTF-8 starts with a byte order mark.</summary>
    public static bool HasByteOrderMark(ReadOnlySpan<byte> source) => source.StartsWith("\uFEFF"u8);
}
