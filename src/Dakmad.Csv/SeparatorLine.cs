using System;
using System.Linq;

namespace Dakmad.Csv;

/// <summary>The first line with which Excel says what separates cells: <c>sep=;</c>.</summary>
internal static class SeparatorLine
{
    /// <summary>The dialect that it names; null when a text has no such line.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="length">How many bytes of it the line takes, its end included.</param>
    public static CsvDialect? Find(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        var end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
        var line = (end < 0 ? bytes : bytes[..end]).Trim((byte)'"');
        if (
            line
            is not [(byte)'s' or (byte)'S', (byte)'e' or (byte)'E', (byte)'p' or (byte)'P', (byte)'=', var separator]
        )
        {
            return null;
        }

        length = end < 0 ? bytes.Length : end + (bytes[end..].StartsWith("\r\n"u8) ? 2 : 1);
        var found = CsvDialect.All.FirstOrDefault(dialect => dialect.Separator == separator);
        if (found is null)
        {
            length = 0;
        }

        return found;
    }
}
