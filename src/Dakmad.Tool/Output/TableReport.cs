using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Tables;

namespace Dakmad.Tool.Output;

/// <summary>Tables in each of the forms in which verbs write them.</summary>
internal static class TableReport
{
    /// <summary>The bytes of tables in a form.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="problems">What is the matter with their figures, which JSON holds too.</param>
    /// <param name="format">Text, JSON or Markdown.</param>
    /// <param name="width">How many characters fit on a line of text.</param>
    /// <param name="language">The language of words and, in text and Markdown, of numbers.</param>
    public static ReadOnlyMemory<byte> Of(
        IEnumerable<Table> tables,
        DiagnosticReport problems,
        ReportFormat format,
        int width,
        Language language
    )
    {
        using var text = new StringWriter();
        switch (format)
        {
            case ReportFormat.Text:
                TableText.Write(tables, language, width, text);
                break;
            case ReportFormat.Json:
                TableJson.Write(tables, problems, language, text);
                break;
            case ReportFormat.Markdown:
                TableMarkdown.Write(tables, language, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
