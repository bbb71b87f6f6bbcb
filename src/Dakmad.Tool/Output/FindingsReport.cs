using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Dakmad.Csv;
using Dakmad.Rendering;
using Dakmad.Rendering.Sarif;

namespace Dakmad.Tool.Output;

/// <summary>Findings in each of the forms that other programs read.</summary>
internal static class FindingsReport
{
    /// <summary>The bytes of the findings in a form other than text.</summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="dialect">The dialect of CSV; null for the usual one.</param>
    public static ReadOnlyMemory<byte> Of(
        IEnumerable<CheckedFile> files,
        ReportFormat format,
        Language language,
        CsvDialect? dialect = null
    )
    {
        // Not as one text, which would take three times the memory.
        using var bytes = new MemoryStream();
        using var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Action<IEnumerable<CheckedFile>, Language, TextWriter> write = format switch
        {
            ReportFormat.Json => FindingsJson.Write,
            ReportFormat.Markdown => FindingsMarkdown.Write,
            ReportFormat.Csv => (all, words, output) =>
                output.Write(FindingsTable.Of(all).ToCsv(words, new() { Dialect = dialect ?? CsvDialect.Rfc4180 })),
            ReportFormat.Sarif => SarifLog.Write,
            ReportFormat.Github => FindingsAnnotations.Write,
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
        write(files, language, text);
        text.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
