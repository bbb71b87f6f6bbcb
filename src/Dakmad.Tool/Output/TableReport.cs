using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Tables;

namespace Dakmad.Tool.Output;

/// <summary>Tables in each of the forms in which verbs write them.</summary>
internal static class TableReport
{
    /// <summary>The bytes of tables in a form, and what is the matter with them.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="problems">What is the matter with their figures, which JSON holds too.</param>
    /// <param name="format">Text, JSON, Markdown or CSV.</param>
    /// <param name="session">How wide a line of text is, and how many problems of one kind are listed.</param>
    /// <param name="language">The language of words and, in text and Markdown, of numbers.</param>
    /// <param name="dialect">The dialect of CSV; null for the usual one.</param>
    /// <returns>
    /// The bytes, and the problems to tell: those given, and the tables that could not be shown because of a fault in the
    /// program and are left out.
    /// </returns>
    public static (ReadOnlyMemory<byte> Bytes, DiagnosticReport Told) Of(
        IEnumerable<Table> tables,
        DiagnosticReport problems,
        ReportFormat format,
        Session session,
        Language language,
        CsvDialect? dialect = null
    )
    {
        Table[] all = [.. tables];
        try
        {
            var told = problems.Limited(session.Limits.Findings);
            return (Write(all, told, format, session.Width, language, dialect), told);
        }
        catch (Exception e) when (Faults.IsOfProgram(e))
        {
            // One table that cannot be shown takes nothing away from the others: each is tried by itself.
            var (shown, failed) = Apart(all, format, session.Width, language, dialect);
            var told = problems.Limited(session.Limits.Findings).Concat(failed);
            return (Write(shown, told, format, session.Width, language, dialect), told);
        }
    }

    private static (List<Table> Shown, DiagnosticReport Failed) Apart(
        Table[] tables,
        ReportFormat format,
        int width,
        Language language,
        CsvDialect? dialect
    )
    {
        var (shown, failed) = (new List<Table>(), new List<Diagnostic>());
        foreach (var table in tables)
        {
            try
            {
                Write([table], DiagnosticReport.Empty, format, width, language, dialect);
                shown.Add(table);
            }
            catch (Exception e) when (Faults.IsOfProgram(e))
            {
                var output = new DiagnosticArgument("output", table.Title);
                failed.Add(ProgramFault.Of(ProgramDiagnostics.OutputFailed, PlanPath.Root, e, output));
            }
        }

        return (shown, new(failed));
    }

    private static ReadOnlyMemory<byte> Write(
        IEnumerable<Table> tables,
        DiagnosticReport problems,
        ReportFormat format,
        int width,
        Language language,
        CsvDialect? dialect
    )
    {
        using var bytes = new MemoryStream();
        using var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
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
            case ReportFormat.Csv:
                TableCsv.Write(tables, language, text, new() { Dialect = dialect ?? CsvDialect.Rfc4180 });
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        text.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
