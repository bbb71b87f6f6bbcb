using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>
/// Findings in Markdown with tables (GitHub Flavored Markdown 0.29): how many there are in each file, and then each of
/// them; for the summary of a run, or to hand to somebody.
/// </summary>
public static class FindingsMarkdown
{
    /// <summary>Writes the findings in files.</summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    /// <param name="language">The language of headings and messages.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<CheckedFile> files, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        CheckedFile[] all = [.. files];
        var text = new StringBuilder();
        Summary(text, all, language);
        foreach (var file in all.Where(file => file.Report.Count > 0))
        {
            text.Append("\n## ").Append(NameOf(file.Name, language)).Append("\n\n");
            foreach (var finding in file.Report)
            {
                Finding(text, finding, language);
            }
        }

        output.Write(text);
    }

    /// <summary>The findings one under the other, without what they are about.</summary>
    internal static string ListOf(IEnumerable<Diagnostic> findings, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            Finding(text, finding, language);
        }

        return text.ToString();
    }

    private static void Summary(StringBuilder text, CheckedFile[] files, Language language)
    {
        text.Append("# ").Append(new LocalizedText("Bevindingen", "Findings")[language]).Append("\n\n");
        text.Append("| ").Append(new LocalizedText("Bestand", "File")[language]).Append(" |");
        foreach (var severity in SeverityWords.All)
        {
            text.Append(' ').Append(SeverityWords.Plural(severity).Capitalised(language)).Append(" |");
        }

        text.Append("\n|---|---:|---:|---:|\n");
        foreach (var file in files)
        {
            text.Append("| ").Append(NameOf(file.Name, language)).Append(" |");
            foreach (var severity in SeverityWords.All)
            {
                text.Append(' ').Append(file.Report.CountOf(severity)).Append(" |");
            }

            text.Append('\n');
        }
    }

    private static void Finding(StringBuilder text, Diagnostic finding, Language language)
    {
        text.Append("- **")
            .Append(SeverityWords.Of(finding.Severity).Capitalised(language))
            .Append(' ')
            .Append(finding.Id)
            .Append("**, ")
            .Append(Place(finding.Location, finding.Path, language))
            .Append(": ")
            .Append(MarkdownText.Escape(finding.Message(language)))
            .Append('\n');
        foreach (var related in finding.Related)
        {
            text.Append("  - ")
                .Append(new LocalizedText("zie ook ", "see also ")[language])
                .Append(Place(related, language))
                .Append('\n');
        }
    }

    private static string Place(RelatedPlace related, Language language) =>
        related.Name is { } name
            ? MarkdownText.Of(name[language])
                + (
                    related.Location is { } location
                        ? $", {MarkdownText.Of((location.Sheet is null ? Line(location) : location.Place)[language])}"
                        : ""
                )
            : Place(related.Location, related.Path, language);

    private static string Place(SourceLocation? location, PlanPath path, Language language)
    {
        var pointer = path.ToString();
        var part = pointer.Length == 0 ? new LocalizedText("het plan", "the plan")[language] : pointer;
        var escaped = MarkdownText.Of(part);
        return location is null ? escaped : $"{MarkdownText.Of(location.Place[language])} ({escaped})";
    }

    private static LocalizedText Line(SourceLocation location) =>
        new($"regel {location.Line}", $"line {location.Line}");

    private static string NameOf(string? name, Language language) =>
        name is null
            ? new LocalizedText("plan zonder bestand", "plan without a file")[language]
            : MarkdownText.Of(name);
}
