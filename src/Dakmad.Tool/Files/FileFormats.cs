using System;
using System.IO;
using Dakmad.Office;

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
            ".CSV" or ".TSV" or ".TAB" => FileFormat.Csv,
            ".MD" or ".MARKDOWN" => FileFormat.Markdown,
            ".XLSX" or ".XLSM" => FileFormat.Xlsx,
            ".ICS" => FileFormat.Ics,
            _ => null,
        };

    /// <summary>
    /// The format of a file that is read: by its extension, by its content where it has none, as a pipe
    /// or a device, or says no more than that it is text.
    /// </summary>
    /// <exception cref="CommandFault">The extension is that of another kind of file.</exception>
    public static FileFormat OfInput(string path, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(path);
        if (path == FilePaths.Standard || extension.ToUpperInvariant() is "" or "." or ".TXT")
        {
            return OfContent(bytes);
        }

        return OfPath(path) is { } known and not (FileFormat.Markdown or FileFormat.Ics)
            ? known
            : throw Unknown(path, extension);
    }

    private static CommandFault Unknown(string path, string extension)
    {
        var isWorkbook = extension.ToUpperInvariant() is ".XLS" or ".XLSB" or ".ODS" or ".NUMBERS";
        var shown = FilePaths.Shown(path);
        return new(
            new(
                $"{shown} kan niet worden gelezen: {extension} is geen bekend formaat; een plan is .json of .xlsx, een tabel .csv of .tsv"
                    + (isWorkbook ? ". Sla de werkmap op als .xlsx" : ""),
                $"{shown} cannot be read: {extension} is no known format; a plan is .json or .xlsx, a table .csv or .tsv"
                    + (isWorkbook ? ". Save the workbook as .xlsx" : "")
            )
        );
    }

    /// <summary>
    /// The format that what is read seems to have: JSON starts with a brace, a workbook as a zip does, anything else is
    /// taken for CSV. Nothing at all is no table that lacks its header, but a plan that lacks everything.
    /// </summary>
    public static FileFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        if (PlanWorkbook.IsLike(bytes))
        {
            return FileFormat.Xlsx;
        }

        var text = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [] or [(byte)'{', ..] ? FileFormat.Json : FileFormat.Csv;
    }
}
