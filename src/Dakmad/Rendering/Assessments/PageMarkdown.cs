using System;
using System.IO;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>A page in Markdown with tables (GitHub Flavored Markdown 0.29).</summary>
internal static class PageMarkdown
{
    public static void Write(Page page, Language language, TextWriter output)
    {
        output.Write($"# {MarkdownText.Escape(page.Title[language])}\n");
        foreach (var section in page.Sections)
        {
            output.Write($"\n## {MarkdownText.Escape(section.Heading[language])}\n");
            foreach (var block in section.Blocks)
            {
                output.Write('\n');
                Write(block, language, output);
            }
        }
    }

    private static void Write(PageBlock block, Language language, TextWriter output)
    {
        switch (block)
        {
            case Subheading heading:
                output.Write($"### {MarkdownText.Escape(heading.Text[language])}\n");
                break;
            case Paragraph paragraph:
                output.Write($"{MarkdownText.Escape(paragraph.Text[language])}\n");
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    output.Write($"- {MarkdownText.Escape(item[language])}\n");
                }

                break;
            case TableBlock { Table: var table }:
                TableMarkdown.WriteBody(table, language, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }
}
