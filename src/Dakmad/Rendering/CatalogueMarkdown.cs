using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Dakmad.Rendering;

/// <summary>Kinds of findings in Markdown with tables (GitHub Flavored Markdown 0.29).</summary>
public static class CatalogueMarkdown
{
    /// <summary>Writes a table with a row for every entry.</summary>
    /// <param name="entries">The entries, in the order in which they are listed.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void WriteTable(IEnumerable<CatalogueEntry> entries, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        LocalizedText[] headings =
        [
            new("Id", "Id"),
            new("Ernst", "Severity"),
            new("Standaard", "By default"),
            new("Bevinding", "Finding"),
        ];
        output.Write($"| {string.Join(" | ", headings.Select(heading => heading[language]))} |\n|---|---|---|---|\n");
        foreach (var entry in entries)
        {
            var descriptor = entry.Descriptor;
            output.Write(
                $"| {descriptor.Id} | {SeverityWords.Of(descriptor.Severity)[language]} | {entry.Activation[language]} | {MarkdownText.Escape(descriptor.Title[language])} |\n"
            );
        }
    }

    /// <summary>Writes all there is to tell of one entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(CatalogueEntry entry, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(output);
        var descriptor = entry.Descriptor;
        var text = new StringBuilder();
        text.Append("## ").Append(descriptor.Id).Append(' ').Append(MarkdownText.Escape(descriptor.Title[language]));
        text.Append("\n\n")
            .Append(SeverityWords.Of(descriptor.Severity).Capitalised(language))
            .Append("; ")
            .Append(entry.ActivationPhrase[language])
            .Append(".\n");
        Paragraph(text, DescriptorTexts.Message[language], descriptor.Message[language]);
        foreach (var (heading, part) in DescriptorTexts.Of(descriptor))
        {
            Paragraph(text, heading[language], part[language]);
        }

        Parameters(text, entry, language);
        output.Write(text);
    }

    private static void Paragraph(StringBuilder text, string heading, string content) =>
        text.Append("\n**").Append(heading).Append("**: ").Append(MarkdownText.Escape(content)).Append('\n');

    private static void Parameters(StringBuilder text, CatalogueEntry entry, Language language)
    {
        if (entry.Parameters.IsEmpty)
        {
            return;
        }

        LocalizedText[] headings =
        [
            new("Parameter", "Parameter"),
            new("Standaard", "Default"),
            new("Betekenis", "Meaning"),
            new("Bron", "Source"),
        ];
        text.Append("\n| ").AppendJoin(" | ", headings.Select(heading => heading[language]));
        text.Append(" |\n|---|---:|---|---|\n");
        foreach (var parameter in entry.Parameters)
        {
            text.Append("| ").Append(parameter.Name).Append(" | ");
            text.Append(parameter.Default.ToString(CultureInfo.InvariantCulture)).Append(" | ");
            text.Append(MarkdownText.Escape(parameter.Meaning[language])).Append(" | ");
            text.Append(MarkdownText.Escape(CatalogueText.SourceOf(parameter, language))).Append(" |\n");
        }
    }
}
