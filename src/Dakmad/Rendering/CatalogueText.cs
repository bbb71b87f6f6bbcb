using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dakmad.Rules;

namespace Dakmad.Rendering;

/// <summary>Kinds of findings as plain text, for a terminal.</summary>
public static class CatalogueText
{
    /// <summary>Writes one line for every entry.</summary>
    /// <param name="entries">The entries, in the order in which they are listed.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void WriteTable(IEnumerable<CatalogueEntry> entries, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        string[][] rows = [.. entries.Select(entry => Row(entry, language))];
        int[] widths =
        [
            .. Enumerable.Range(0, 3).Select(i => rows.Select(row => row[i].Length).DefaultIfEmpty().Max()),
        ];
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => i < widths.Length ? cell.PadRight(widths[i]) : cell);
            output.Write($"{string.Join("  ", cells)}\n");
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
        output.Write(
            $"{descriptor.Id} {descriptor.Title[language]}\n{SeverityWords.Of(descriptor.Severity)[language]}; {entry.ActivationPhrase[language]}\n"
        );
        Paragraph(output, DescriptorTexts.Message[language], descriptor.Message[language]);
        foreach (var (heading, text) in DescriptorTexts.Of(descriptor))
        {
            Paragraph(output, heading[language], text[language]);
        }

        foreach (var parameter in entry.Parameters)
        {
            var value = parameter.Default.ToString(CultureInfo.InvariantCulture);
            var source = SourceOf(parameter, language);
            Paragraph(
                output,
                new LocalizedText("Parameter", "Parameter")[language],
                $"{parameter.Name} = {value}. {parameter.Meaning[language]} {source}"
            );
        }
    }

    /// <summary>Where the default of a parameter comes from.</summary>
    internal static string SourceOf(RuleParameter parameter, Language language) =>
        parameter.Source?.ToString() ?? new LocalizedText("Voorstel van Dakmad", "Dakmad default")[language];

    private static string[] Row(CatalogueEntry entry, Language language) =>
        [
            entry.Descriptor.Id,
            SeverityWords.Of(entry.Descriptor.Severity)[language],
            entry.Activation[language],
            entry.Descriptor.Title[language],
        ];

    private static void Paragraph(TextWriter output, string heading, string text) =>
        output.Write($"\n{heading}: {text}\n");
}
