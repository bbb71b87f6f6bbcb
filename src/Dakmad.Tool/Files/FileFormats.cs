using System;
using System.IO;

namespace Dakmad.Tool.Files;

/// <summary>Tells the format of a file.</summary>
internal static class FileFormats
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The format that the extension of a path names; null when it names none.</summary>
    public static FileFormat? OfPath(string path) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".JSON" => FileFormat.Json,
            ".CSV" => FileFormat.Csv,
            ".MD" or ".MARKDOWN" => FileFormat.Markdown,
            _ => null,
        };

    /// <summary>
    /// The format a text that is read seems to have: JSON starts with a brace, anything else is taken for CSV. Nothing at
    /// all is no table that lacks its header, but a plan that lacks everything.
    /// </summary>
    public static FileFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [] or [(byte)'{', ..] ? FileFormat.Json : FileFormat.Csv;
    }
}
